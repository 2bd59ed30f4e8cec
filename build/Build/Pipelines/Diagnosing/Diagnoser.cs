using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;

namespace Build.Pipelines.Diagnosing;

/// <summary>Goes from a failed execution to the action, to the build or deployment behind it, to the known cause.</summary>
public sealed class Diagnoser(IAmazonCodePipeline codePipeline, BuildFailureReader builds, RegionalFailures deployments)
{
    private const int DocumentVersion = 1;

    /// <summary>Diagnoses an execution of a pipeline.</summary>
    /// <exception cref="BadInput">There is no such execution.</exception>
    public async Task<Diagnosis> OfExecutionAsync(string pipeline, string executionId, CancellationToken cancellationToken)
    {
        var status = await StatusAsync(pipeline, executionId, cancellationToken);
        var failed = await FailedActionAsync(pipeline, executionId, cancellationToken);
        var build = failed is { Provider: "CodeBuild", ExternalId: { } buildId } ? await builds.ReadAsync(buildId, cancellationToken) : null;
        var deployment = failed is { Provider: "CodeDeploy", ExternalId: { } deploymentId } ? (await deployments.ReadAsync(deploymentId, failed.Region, cancellationToken)).Failure : null;
        return WithCauses(new(DocumentVersion, executionId, status, failed, build, deployment, []));
    }

    /// <summary>Diagnoses a deployment that no pipeline started.</summary>
    /// <exception cref="BadInput">There is no such deployment.</exception>
    public async Task<Diagnosis> OfDeploymentAsync(string deploymentId, CancellationToken cancellationToken)
    {
        var (status, failure) = await deployments.ReadAsync(deploymentId, null, cancellationToken);
        return WithCauses(new(DocumentVersion, deploymentId, status, null, null, failure, []));
    }

    private static Diagnosis WithCauses(Diagnosis facts) => facts with { Causes = KnownCauses.Of(facts) };

    private async Task<string> StatusAsync(string pipeline, string executionId, CancellationToken cancellationToken)
    {
        try
        {
            var response = await codePipeline.GetPipelineExecutionAsync(new GetPipelineExecutionRequest { PipelineName = pipeline, PipelineExecutionId = executionId }, cancellationToken);
            return response.PipelineExecution!.Status!.Value;
        }
        catch (AmazonCodePipelineException exception) when (exception is PipelineNotFoundException or PipelineExecutionNotFoundException)
        {
            throw new BadInput($"The pipeline '{pipeline}' has no execution '{executionId}'. ./build.sh --target History lists them.");
        }
    }

    private async Task<FailedAction?> FailedActionAsync(string pipeline, string executionId, CancellationToken cancellationToken)
    {
        var request = new ListActionExecutionsRequest { PipelineName = pipeline, Filter = new ActionExecutionFilter { PipelineExecutionId = executionId } };
        do
        {
            var page = await codePipeline.ListActionExecutionsAsync(request, cancellationToken);
            var failed = (page.ActionExecutionDetails ?? []).OrderByDescending(detail => detail.LastUpdateTime).FirstOrDefault(detail => detail.Status?.Value == "Failed");
            if (failed is not null)
                return Action(failed);
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return null;
    }

    private static FailedAction Action(ActionExecutionDetail detail) => new(
        detail.StageName!, detail.ActionName!, detail.Input?.ActionTypeId?.Provider, detail.Output?.ExecutionResult?.ExternalExecutionId,
        detail.Output?.ExecutionResult?.ErrorDetails?.Code, detail.Output?.ExecutionResult?.ErrorDetails?.Message) { Region = detail.Input?.Region };
}

using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Aws;
using Build.Fleet;

namespace Build.Pipelines.Diagnosing;

/// <summary>Goes from a failed execution to the action, to the build, deployment or stack behind it, to the known cause.</summary>
/// <param name="codePipeline">CodePipeline.</param>
/// <param name="builds">Reads what failed in builds.</param>
/// <param name="stacks">Reads what failed in stacks of a region; null is the pipeline's own.</param>
/// <param name="deployments">Reads what failed in deployments.</param>
/// <param name="fleet">Asks the instances how they are; called when no script is to blame.</param>
public sealed class Diagnoser(
    IAmazonCodePipeline codePipeline, BuildFailureReader builds, Func<string?, StackFailureReader> stacks, RegionalFailures deployments, Func<CancellationToken, Task<IReadOnlyList<InstanceHealth>>> fleet)
{
    private const int DocumentVersion = 1;

    /// <summary>With the clients of a session, for the settings' deployment group.</summary>
    public static Diagnoser Of(Cloud cloud)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        var session = cloud.Session;
        return new(
            session.CodePipeline.Value, new BuildFailureReader(session.CodeBuild.Value, session.Logs.Value),
            region => new StackFailureReader((region is null ? cloud : cloud.In(region)).Session.CloudFormation.Value), new RegionalFailures(cloud),
            cancellationToken => FleetHealth.ReadAsync(cloud, cancellationToken));
    }

    /// <summary>Diagnoses an execution of a pipeline.</summary>
    /// <exception cref="BadInput">There is no such execution.</exception>
    public async Task<Diagnosis> OfExecutionAsync(string pipeline, string executionId, CancellationToken cancellationToken)
    {
        var status = await StatusAsync(pipeline, executionId, cancellationToken);
        var failed = await FailedActionAsync(pipeline, executionId, cancellationToken);
        var build = failed is { Provider: "CodeBuild", ExternalId: { } buildId } ? await builds.ReadAsync(buildId, cancellationToken) : null;
        var deployment = failed is { Provider: "CodeDeploy", ExternalId: { } deploymentId } ? (await deployments.ReadAsync(deploymentId, failed.Region, cancellationToken)).Failure : null;
        var stack = failed is { Provider: "CloudFormation", ExternalId: { } page } && StackIdOf(page) is { } stackId ? await stacks(failed.Region).ReadAsync(stackId, cancellationToken) : null;
        return await WithCausesAsync(new(DocumentVersion, executionId, status, failed, build, deployment, []) { Stack = stack }, cancellationToken);
    }

    /// <summary>Diagnoses a deployment that no pipeline started.</summary>
    /// <exception cref="BadInput">There is no such deployment.</exception>
    public async Task<Diagnosis> OfDeploymentAsync(string deploymentId, CancellationToken cancellationToken)
    {
        var (status, failure) = await deployments.ReadAsync(deploymentId, null, cancellationToken);
        return await WithCausesAsync(new(DocumentVersion, deploymentId, status, null, null, failure, []), cancellationToken);
    }

    private async Task<Diagnosis> WithCausesAsync(Diagnosis facts, CancellationToken cancellationToken)
    {
        if (facts is { Status: "Failed", Deployment: { } deployment } && BlamesHosts(deployment))
        {
            var health = await fleet(cancellationToken);
            var asked = deployment.Events.Select(each => each.Instance).ToHashSet(StringComparer.Ordinal);
            facts = facts with
            {
                Hosts = [.. health.Where(each => asked.Count == 0 || asked.Contains(each.Instance)).SelectMany(each => each.Faults.Select(fault => new HostFault(each.Instance, fault)))],
            };
        }
        return facts with { Causes = KnownCauses.Of(facts) };
    }

    // No event ran, or the first ones did not get as far as a script.
    private static bool BlamesHosts(DeploymentFailure deployment) => deployment.Events.Count == 0
        || deployment.Events.Any(each => each.Event == "DownloadBundle" || each.Message?.Contains("not able to receive the lifecycle event", StringComparison.Ordinal) == true);

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

    // CodePipeline names a stack's work by a page of the console: stack/detail?stackId=arn:..., or a change set's with its stack behind it.
    private static string? StackIdOf(string page) => page.Split("stackId=")[^1] is var id && id.Contains(":stack/", StringComparison.Ordinal) ? id : null;

    private static FailedAction Action(ActionExecutionDetail detail) => new(
        detail.StageName!, detail.ActionName!, detail.Input?.ActionTypeId?.Provider, detail.Output?.ExecutionResult?.ExternalExecutionId,
        detail.Output?.ExecutionResult?.ErrorDetails?.Code, detail.Output?.ExecutionResult?.ErrorDetails?.Message) { Region = detail.Input?.Region };
}

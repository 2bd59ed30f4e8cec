using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;
using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Pipelines.Looking;

namespace Build.Pipelines.Acting;

/// <summary>A place that can be gone back to.</summary>
/// <param name="Id">Execution of the pipeline, or deployment whose revision it is.</param>
/// <param name="When">When it succeeded.</param>
/// <param name="What">Commit, or key of the revision.</param>
/// <param name="Command">What to type.</param>
public sealed record RollbackCandidate(string Id, DateTimeOffset? When, string? What, string Command);

/// <summary>What can be rolled back to: a stage to an earlier execution, or a deployment group to an earlier revision.</summary>
public sealed class RollbackCandidates(IAmazonCodePipeline codePipeline, IAmazonCodeDeploy codeDeploy)
{
    private const int Most = 10;
    private const int LargestBatch = 25;

    /// <summary>What rolling a stage back does, and does not.</summary>
    public const string StageKind =
        "A new execution runs that stage with the artifacts of an earlier one. It does not change the repository, other stages, or what scripts did outside the app's folder.";

    /// <summary>What rolling a deployment group back does, and does not.</summary>
    public const string GroupKind =
        "A new deployment of an earlier revision. The pipeline does not know of it: its next execution deploys the newest commit again. What scripts did outside the app's folder stays.";

    /// <summary>
    /// Earlier executions that succeeded in the stage, the newest first, without the one that is live. Those of an earlier structure of the
    /// pipeline, and rollbacks, are left out: AWS refuses them.
    /// </summary>
    public async Task<IReadOnlyList<RollbackCandidate>> OfStageAsync(string pipeline, string stage, CancellationToken cancellationToken)
    {
        var good = await new ExecutionHistory(codePipeline).ReadAsync(pipeline, Most + 1, cancellationToken, succeededIn: stage).ToListAsync(cancellationToken);
        if (good.Count < 2)
            return [];
        var current = (await codePipeline.GetPipelineAsync(new GetPipelineRequest { Name = pipeline }, cancellationToken)).Pipeline!.Version;
        var versions = await Task.WhenAll(good.Skip(1).Where(execution => execution.Kind != "ROLLBACK" && execution.ExecutionId != good[0].RolledBackTo).Select(async execution => (execution, version: (await codePipeline.GetPipelineExecutionAsync(
            new GetPipelineExecutionRequest { PipelineName = pipeline, PipelineExecutionId = execution.ExecutionId }, cancellationToken)).PipelineExecution!.PipelineVersion)));
        return [.. versions.Where(pair => pair.version == current).Select(pair => pair.execution).Select(execution => new RollbackCandidate(
            execution.ExecutionId, execution.Started, $"{execution.Revision} {execution.Summary}".Trim(), $"./build.sh --target Rollback --stage {stage} --execution {execution.ExecutionId}"))];
    }

    /// <summary>Earlier revisions that were deployed with success, the newest first, without the one that is live.</summary>
    public async Task<IReadOnlyList<RollbackCandidate>> OfGroupAsync(string application, string group, CancellationToken cancellationToken)
    {
        var page = await codeDeploy.ListDeploymentsAsync(
            new ListDeploymentsRequest { ApplicationName = application, DeploymentGroupName = group, IncludeOnlyStatuses = ["Succeeded"] }, cancellationToken);
        var ids = (page.Deployments ?? []).Take(LargestBatch).ToList();
        if (ids.Count == 0)
            return [];
        var deployments = (await codeDeploy.BatchGetDeploymentsAsync(new BatchGetDeploymentsRequest { DeploymentIds = ids }, cancellationToken)).DeploymentsInfo ?? [];
        return [.. deployments.OrderByDescending(info => info.CreateTime).DistinctBy(info => info.Revision?.S3Location?.Key).Skip(1).Take(Most).Select(Candidate)];
    }

    private static RollbackCandidate Candidate(DeploymentInfo info) => new(
        info.DeploymentId!, Utc.Of(info.CompleteTime), info.Revision?.S3Location?.Key, $"./build.sh --target Deploy --revision {info.Revision?.S3Location?.Key}");
}

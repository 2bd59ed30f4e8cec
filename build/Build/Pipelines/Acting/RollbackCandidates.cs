using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;
using Build.Pipelines.Looking;

namespace Build.Pipelines.Acting;

/// <summary>A place that can be gone back to.</summary>
/// <param name="Id">Execution of the pipeline, or deployment whose revision it is.</param>
/// <param name="When">When it succeeded.</param>
/// <param name="What">Commit, or key of the revision.</param>
/// <param name="Command">What to type.</param>
public sealed record RollbackCandidate(string Id, DateTimeOffset? When, string? What, string Command);

/// <summary>What can be rolled back to: a stage to an earlier execution, or a deployment group to an earlier revision.</summary>
public sealed class RollbackCandidates(ExecutionHistory history, IAmazonCodeDeploy codeDeploy)
{
    private const int Looked = 50;

    /// <summary>What rolling a stage back does, and does not.</summary>
    public const string StageKind =
        "A stage rollback starts a new execution of that stage with the artifacts of an earlier one. It does not change the repository, other stages, or what scripts did outside the app's folder.";

    /// <summary>What rolling a deployment group back does, and does not.</summary>
    public const string GroupKind =
        "Rolling a deployment group back is a new deployment of an earlier revision. The pipeline does not know of it: its next execution deploys the newest commit again.";

    /// <summary>Earlier executions that succeeded, the newest first, without the one that is live and without rollbacks (AWS refuses those).</summary>
    public async Task<IReadOnlyList<RollbackCandidate>> OfStageAsync(string pipeline, string stage, CancellationToken cancellationToken)
    {
        var good = new List<ExecutionEntry>();
        await foreach (var execution in history.ReadAsync(pipeline, Looked, cancellationToken))
        {
            if (execution is { Status: "Succeeded", Kind: not "ROLLBACK" })
                good.Add(execution);
        }
        return [.. good.Skip(1).Select(execution => new RollbackCandidate(
            execution.ExecutionId, execution.Started, $"{execution.Revision} {execution.Summary}".Trim(), $"./build.sh --target Rollback --stage {stage} --execution {execution.ExecutionId}"))];
    }

    /// <summary>Earlier revisions that were deployed with success, the newest first, without the one that is live.</summary>
    public async Task<IReadOnlyList<RollbackCandidate>> OfGroupAsync(string application, string group, CancellationToken cancellationToken)
    {
        var page = await codeDeploy.ListDeploymentsAsync(
            new ListDeploymentsRequest { ApplicationName = application, DeploymentGroupName = group, IncludeOnlyStatuses = ["Succeeded"] }, cancellationToken);
        var ids = (page.Deployments ?? []).Take(25).ToList();
        if (ids.Count == 0)
            return [];
        var deployments = (await codeDeploy.BatchGetDeploymentsAsync(new BatchGetDeploymentsRequest { DeploymentIds = ids }, cancellationToken)).DeploymentsInfo ?? [];
        return [.. deployments.OrderByDescending(info => info.CreateTime).DistinctBy(info => info.Revision?.S3Location?.Key).Skip(1).Select(Candidate)];
    }

    private static RollbackCandidate Candidate(DeploymentInfo info) => new(
        info.DeploymentId!, info.CompleteTime is { } time ? new DateTimeOffset(DateTime.SpecifyKind(time.ToUniversalTime(), DateTimeKind.Utc)) : null,
        info.Revision?.S3Location?.Key, $"./build.sh --target Deploy --revision {info.Revision?.S3Location?.Key}");
}

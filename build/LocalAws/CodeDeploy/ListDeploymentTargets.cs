using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployment's targets; filters are <c>TargetStatus</c> and <c>ServerInstanceLabel</c>.</summary>
public sealed record ListDeploymentTargetsInput(string DeploymentId, string? NextToken, IReadOnlyDictionary<string, IReadOnlyList<string>>? TargetFilters);

/// <summary>Ids of targets.</summary>
public sealed record ListDeploymentTargetsOutput(IReadOnlyList<string> TargetIds, string? NextToken);

/// <summary>Lists the instances of a deployment.</summary>
public sealed class ListDeploymentTargets(CodeDeployStore store, StateStore state) : Operation<ListDeploymentTargetsInput, ListDeploymentTargetsOutput>(state)
{
    /// <inheritdoc/>
    protected override ListDeploymentTargetsOutput Handle(ListDeploymentTargetsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Deployment(call.Scope, request.DeploymentId);
        var status = request.TargetFilters?.GetValueOrDefault("TargetStatus");
        var label = request.TargetFilters?.GetValueOrDefault("ServerInstanceLabel");
        var ids = store.Targets(call.Scope, request.DeploymentId)
            .Where(each => (status is null || status.Contains(each.Target.Status, StringComparer.Ordinal)) && (label is null || label.Contains(each.Target.InstanceLabel, StringComparer.Ordinal)))
            .Select(each => each.Id);
        var (page, next) = Pages.Of(ids, request.NextToken);
        return new ListDeploymentTargetsOutput(page, next);
    }
}

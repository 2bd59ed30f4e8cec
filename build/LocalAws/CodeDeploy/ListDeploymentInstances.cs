using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployment's instances.</summary>
public sealed record ListDeploymentInstancesInput(string DeploymentId, string? NextToken, IReadOnlyList<string>? InstanceStatusFilter, IReadOnlyList<string>? InstanceTypeFilter);

/// <summary>Ids of instances.</summary>
public sealed record ListDeploymentInstancesOutput(IReadOnlyList<string> InstancesList, string? NextToken);

/// <summary>Lists the instances of a deployment (superseded by ListDeploymentTargets).</summary>
public sealed class ListDeploymentInstances(CodeDeployStore store, StateStore state) : Operation<ListDeploymentInstancesInput, ListDeploymentInstancesOutput>(state)
{
    /// <inheritdoc/>
    protected override ListDeploymentInstancesOutput Handle(ListDeploymentInstancesInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Deployment(call.Scope, request.DeploymentId);
        var ids = store.Targets(call.Scope, request.DeploymentId)
            .Where(each => request.InstanceStatusFilter is not { Count: > 0 } status || status.Contains(each.Target.Status, StringComparer.Ordinal))
            .Where(each => request.InstanceTypeFilter is not { Count: > 0 } type || type.Contains(each.Target.InstanceLabel, StringComparer.Ordinal))
            .Select(each => each.Id);
        var (page, next) = Pages.Of(ids, request.NextToken);
        return new ListDeploymentInstancesOutput(page, next);
    }
}

using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Which target group.</summary>
public sealed record DeleteTargetGroupInput(string TargetGroupArn);

/// <summary>Deletes a target group that no listener forwards to; one that is not there is no error.</summary>
public sealed class DeleteTargetGroup(ElbStore store, StateStore state, TargetPools pools) : Operation<DeleteTargetGroupInput, Unit>(state)
{
    private readonly StateStore state = state;

    /// <inheritdoc/>
    protected override Unit Handle(DeleteTargetGroupInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (store.BalancersOf(call.Scope, request.TargetGroupArn).Count > 0)
            throw ElbErrors.InUse($"Target group '{request.TargetGroupArn}' is currently in use by a listener or a rule");
        store.TargetGroups.Remove(call.Scope, request.TargetGroupArn);
        state.AfterCommit(() => pools.Sync(call.Scope, request.TargetGroupArn));
        return Unit.Value;
    }
}

using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Changes to the health checks of a target group; what is null stays as it is.</summary>
public sealed record ModifyTargetGroupInput(
    string TargetGroupArn, string? HealthCheckProtocol, string? HealthCheckPort, string? HealthCheckPath, bool? HealthCheckEnabled, int? HealthCheckIntervalSeconds,
    int? HealthCheckTimeoutSeconds, int? HealthyThresholdCount, int? UnhealthyThresholdCount, Matcher? Matcher);

/// <summary>The target group, after the change.</summary>
public sealed record ModifyTargetGroupOutput(IReadOnlyList<TargetGroup> TargetGroups);

/// <summary>Changes how a target group checks its targets.</summary>
public sealed class ModifyTargetGroup(ElbStore store, StateStore state, TargetPools pools) : Operation<ModifyTargetGroupInput, ModifyTargetGroupOutput>(state)
{
    private readonly StateStore state = state;

    /// <inheritdoc/>
    protected override ModifyTargetGroupOutput Handle(ModifyTargetGroupInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.TargetGroup(call.Scope, request.TargetGroupArn);
        var group = document.TargetGroup;
        group = group with
        {
            HealthCheckProtocol = request.HealthCheckProtocol ?? group.HealthCheckProtocol,
            HealthCheckPort = request.HealthCheckPort ?? group.HealthCheckPort,
            HealthCheckPath = request.HealthCheckPath ?? group.HealthCheckPath,
            HealthCheckEnabled = request.HealthCheckEnabled ?? group.HealthCheckEnabled,
            HealthCheckIntervalSeconds = request.HealthCheckIntervalSeconds ?? group.HealthCheckIntervalSeconds,
            HealthCheckTimeoutSeconds = request.HealthCheckTimeoutSeconds ?? group.HealthCheckTimeoutSeconds,
            HealthyThresholdCount = request.HealthyThresholdCount ?? group.HealthyThresholdCount,
            UnhealthyThresholdCount = request.UnhealthyThresholdCount ?? group.UnhealthyThresholdCount,
            Matcher = request.Matcher ?? group.Matcher,
        };
        TargetGroupRules.Check(call.Scope, group);
        var changed = document with { TargetGroup = group };
        store.Put(call.Scope, changed);
        state.AfterCommit(() => pools.Sync(call.Scope, changed.Arn));
        return new ModifyTargetGroupOutput([store.Shown(call.Scope, changed)]);
    }
}

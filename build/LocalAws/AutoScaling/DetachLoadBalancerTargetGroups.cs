using LocalAws.AutoScaling.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Target groups to take from a group.</summary>
public sealed record DetachLoadBalancerTargetGroupsType(string AutoScalingGroupName, IReadOnlyList<string> TargetGroupARNs);

/// <summary>Detaches target groups: the group's instances are deregistered from them.</summary>
public sealed class DetachLoadBalancerTargetGroups(GroupStore store, GroupTraffic traffic, StateStore state) : Operation<DetachLoadBalancerTargetGroupsType, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DetachLoadBalancerTargetGroupsType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        if (request.TargetGroupARNs.Except(document.Group.TargetGroupARNs, StringComparer.Ordinal).FirstOrDefault() is { } missing)
            throw AutoScalingErrors.Invalid($"Trying to remove Target Groups that are not part of the group: {missing}");
        foreach (var instance in document.Instances)
            traffic.Deregister(call.Scope, request.TargetGroupARNs, instance.Id);
        store.Put(call.Scope, document with { Group = document.Group with { TargetGroupARNs = [.. document.Group.TargetGroupARNs.Except(request.TargetGroupARNs, StringComparer.Ordinal)] } });
        return Unit.Value;
    }
}

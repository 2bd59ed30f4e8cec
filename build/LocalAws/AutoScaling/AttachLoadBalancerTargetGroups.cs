using LocalAws.AutoScaling.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Target groups for a group.</summary>
public sealed record AttachLoadBalancerTargetGroupsType(string AutoScalingGroupName, IReadOnlyList<string> TargetGroupARNs);

/// <summary>Attaches target groups: the instances in service are registered with them, and so are those to come.</summary>
public sealed class AttachLoadBalancerTargetGroups(GroupStore store, GroupRules rules, GroupTraffic traffic, StateStore state) : Operation<AttachLoadBalancerTargetGroupsType, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(AttachLoadBalancerTargetGroupsType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        rules.CheckTargetGroups(call.Scope, request.TargetGroupARNs);
        var added = request.TargetGroupARNs.Except(document.Group.TargetGroupARNs, StringComparer.Ordinal).ToList();
        document = document with { Group = document.Group with { TargetGroupARNs = [.. document.Group.TargetGroupARNs, .. added] } };
        store.Put(call.Scope, document);
        foreach (var instance in document.Instances.Where(each => each.State == "InService"))
            traffic.Register(call.Scope, document, instance.Id);
        return Unit.Value;
    }
}

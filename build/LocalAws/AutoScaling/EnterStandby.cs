using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Instances that are to stand by, and whether the group gets smaller by them.</summary>
public sealed record EnterStandbyQuery(IReadOnlyList<string>? InstanceIds, string AutoScalingGroupName, bool ShouldDecrementDesiredCapacity);

/// <summary>What is done.</summary>
public sealed record EnterStandbyAnswer(IReadOnlyList<Activity> Activities);

/// <summary>Takes instances out of service and keeps them: they get no traffic and are not checked.</summary>
public sealed class EnterStandby(GroupStore store, StateStore state) : Operation<EnterStandbyQuery, EnterStandbyAnswer>(state)
{
    /// <inheritdoc/>
    protected override EnterStandbyAnswer Handle(EnterStandbyQuery request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        var (changed, activities) = InstanceExits.Begin(store, call.Scope, document, request.InstanceIds, request.ShouldDecrementDesiredCapacity, "EnteringStandby", "Moving EC2 instance to Standby", "moved to standby");
        store.Put(call.Scope, changed);
        return new EnterStandbyAnswer(activities);
    }
}

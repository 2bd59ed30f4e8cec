using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Instances to let go, and whether the group gets smaller by them.</summary>
public sealed record DetachInstancesQuery(IReadOnlyList<string>? InstanceIds, string AutoScalingGroupName, bool ShouldDecrementDesiredCapacity);

/// <summary>What is done.</summary>
public sealed record DetachInstancesAnswer(IReadOnlyList<Activity> Activities);

/// <summary>Takes instances out of a group and its target groups; they go on running.</summary>
public sealed class DetachInstances(GroupStore store, StateStore state) : Operation<DetachInstancesQuery, DetachInstancesAnswer>(state)
{
    /// <inheritdoc/>
    protected override DetachInstancesAnswer Handle(DetachInstancesQuery request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        var (changed, activities) = InstanceExits.Begin(store, call.Scope, document, request.InstanceIds, request.ShouldDecrementDesiredCapacity, "Detaching", "Detaching EC2 instance", "detached");
        store.Put(call.Scope, changed);
        return new DetachInstancesAnswer(activities);
    }
}

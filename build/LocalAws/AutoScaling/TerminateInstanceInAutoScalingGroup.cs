using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>An instance to terminate, and whether its group gets smaller by it.</summary>
public sealed record TerminateInstanceInAutoScalingGroupType(string InstanceId, bool ShouldDecrementDesiredCapacity);

/// <summary>What is done.</summary>
public sealed record ActivityType(Activity Activity);

/// <summary>Terminates an instance of a group; it is replaced, or the group gets smaller.</summary>
public sealed class TerminateInstanceInAutoScalingGroup(GroupStore store, StateStore state) : Operation<TerminateInstanceInAutoScalingGroupType, ActivityType>(state)
{
    /// <inheritdoc/>
    protected override ActivityType Handle(TerminateInstanceInAutoScalingGroupType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (document, instance) = store.InstanceOf(call.Scope, request.InstanceId);
        if (instance.State.StartsWith("Terminating", StringComparison.Ordinal))
            throw AutoScalingErrors.ActivityInProgress($"Instance {instance.Id} is being terminated already.");
        var size = document.Group.DesiredCapacity - (request.ShouldDecrementDesiredCapacity ? 1 : 0);
        if (size < document.Group.MinSize)
            throw AutoScalingErrors.Invalid($"Currently, desiredSize equals minSize ({document.Group.MinSize}). Terminating instance without replacement will violate group's min size constraint. Either set shouldDecrementDesiredCapacity flag to false or lower group's min size.");
        var activity = store.Begin(call.Scope, document, $"Terminating EC2 instance: {instance.Id}", $"instance {instance.Id} was taken out of service in response to a user request.", instance.Zone);
        store.Put(call.Scope, (document with { Group = document.Group with { DesiredCapacity = size } })
            .With(instance with { State = "Terminating", ActivityId = activity.ActivityId, HooksDone = [] }));
        return new ActivityType(activity);
    }
}

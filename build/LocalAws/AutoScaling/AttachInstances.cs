using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Running instances for a group.</summary>
public sealed record AttachInstancesQuery(IReadOnlyList<string>? InstanceIds, string AutoScalingGroupName);

/// <summary>Takes running instances into a group, which gets so much larger.</summary>
public sealed class AttachInstances(GroupStore store, InstanceStore instances, StateStore state) : Operation<AttachInstancesQuery, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(AttachInstancesQuery request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        var attached = (request.InstanceIds ?? []).Select(id => Attached(call, document, id)).ToList();
        var size = document.Group.DesiredCapacity + attached.Count;
        if (size > document.Group.MaxSize)
            throw AutoScalingErrors.Invalid($"The AutoScalingGroup {document.Name} would have {size} instances, which is above its max size {document.Group.MaxSize}");
        store.Put(call.Scope, document with { Group = document.Group with { DesiredCapacity = size }, Instances = [.. document.Instances, .. attached] });
        return Unit.Value;
    }

    private GroupInstance Attached(CallContext call, GroupDocument group, string id)
    {
        if (instances.Find(call.Scope, id) is not { State: "running" } document)
            throw AutoScalingErrors.Invalid($"Invalid Instance ID(s): [{id}] specified: it does not exist or does not run");
        if (store.FindInstance(call.Scope, id) is { } present)
            throw AutoScalingErrors.Invalid($"Instance {id} is already part of AutoScalingGroup:{present.Group.Name}");
        var activity = store.Begin(call.Scope, group, $"Attaching an existing EC2 instance: {id}", "an instance was attached in response to a user request.", document.Instance.Placement!.AvailabilityZone!);
        return new GroupInstance
        {
            Id = id, InstanceType = document.Instance.InstanceType, Zone = document.Instance.Placement!.AvailabilityZone!, State = "Pending:Proceed", Since = call.Now, ActivityId = activity.ActivityId,
        };
    }
}

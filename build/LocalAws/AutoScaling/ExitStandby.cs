using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Instances that are to serve again.</summary>
public sealed record ExitStandbyQuery(IReadOnlyList<string>? InstanceIds, string AutoScalingGroupName);

/// <summary>What is done.</summary>
public sealed record ExitStandbyAnswer(IReadOnlyList<Activity> Activities);

/// <summary>Puts instances into service again; the group gets so much larger.</summary>
public sealed class ExitStandby(GroupStore store, StateStore state) : Operation<ExitStandbyQuery, ExitStandbyAnswer>(state)
{
    /// <inheritdoc/>
    protected override ExitStandbyAnswer Handle(ExitStandbyQuery request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        var members = GroupMembers.Of(document, request.InstanceIds, "Standby");
        var size = document.Group.DesiredCapacity + members.Count;
        if (size > document.Group.MaxSize)
            throw AutoScalingErrors.Invalid($"AutoScalingGroup {document.Name} has max-size={document.Group.MaxSize}: {size} would be above it.");
        document = document with { Group = document.Group with { DesiredCapacity = size } };
        var activities = new List<Activity>();
        foreach (var member in members)
        {
            var activity = store.Begin(call.Scope, document, $"Moving EC2 instance out of Standby: {member.Id}", $"instance {member.Id} was moved out of standby in response to a user request.", member.Zone);
            activities.Add(activity);
            document = document.With(member with { State = "Pending", Since = call.Now, ActivityId = activity.ActivityId, HooksDone = [] });
        }
        store.Put(call.Scope, document);
        return new ExitStandbyAnswer(activities);
    }
}

using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Instances in service that leave it at a user's word: to be detached, or to stand by.</summary>
internal static class InstanceExits
{
    /// <exception cref="AwsException">One is not in service, or the group would become smaller than its minimum.</exception>
    public static (GroupDocument Changed, IReadOnlyList<Activity> Activities) Begin(
        GroupStore store, Scope scope, GroupDocument document, IReadOnlyList<string>? ids, bool decrement, string state, string description, string done)
    {
        var members = GroupMembers.Of(document, ids, "InService");
        var size = document.Group.DesiredCapacity - (decrement ? members.Count : 0);
        if (size < document.Group.MinSize)
            throw AutoScalingErrors.Invalid($"AutoScalingGroup {document.Name} has min-size={document.Group.MinSize}, and desired-size={document.Group.DesiredCapacity}: {size} would be below the minimum. Set the minimum lower, or do not decrement.");
        var activities = new List<Activity>();
        document = document with { Group = document.Group with { DesiredCapacity = size } };
        foreach (var member in members)
        {
            var activity = store.Begin(scope, document, $"{description}: {member.Id}", $"instance {member.Id} was {done} in response to a user request.", member.Zone);
            activities.Add(activity);
            document = document.With(member with { State = state, ActivityId = activity.ActivityId });
        }
        return (document, activities);
    }
}

using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Instances of a group that a request names.</summary>
internal static class GroupMembers
{
    /// <exception cref="AwsException">One is not part of the group, or not in the state that it must be in.</exception>
    public static IReadOnlyList<GroupInstance> Of(GroupDocument group, IReadOnlyList<string>? ids, string? state = null)
    {
        var members = (ids ?? []).Select(id => group.Instances.FirstOrDefault(each => each.Id == id) ?? throw AutoScalingErrors.NotInGroup(id, group.Name)).ToList();
        return state is not null && members.Find(each => each.State != state) is { } wrong
            ? throw AutoScalingErrors.Invalid($"The instance {wrong.Id} is not in {state}: it is {wrong.State}.")
            : members;
    }
}

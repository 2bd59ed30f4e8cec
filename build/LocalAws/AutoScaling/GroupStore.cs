using System.Text.Json.Nodes;
using LocalAws.AutoScaling.Execution;
using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>The Auto Scaling groups of every account and region, and what they did. A change wakes the group's keeper.</summary>
public sealed class GroupStore(StateStore state, GroupSignals signals, TimeProvider clock)
{
    private readonly Collection<GroupDocument> groups = state.Collection<GroupDocument>("autoscaling/groups");
    private readonly Collection<Activity> activities = state.Collection<Activity>("autoscaling/activities");

    /// <summary>The group, or null.</summary>
    public GroupDocument? Find(Scope scope, string name) => groups.Find(scope, name);

    /// <summary>The group.</summary>
    /// <exception cref="AwsException">There is none of that name, or it is being deleted.</exception>
    public GroupDocument Get(Scope scope, string name) => Find(scope, name) is { IsDeleted: false } group ? group : throw AutoScalingErrors.NotFound(name);

    /// <summary>All groups by name.</summary>
    public IReadOnlyList<GroupDocument> List(Scope scope) => groups.List(scope);

    /// <summary>All groups of every account and region.</summary>
    public IReadOnlyList<(Scope Scope, GroupDocument Group)> Everywhere() => groups.Everywhere();

    /// <summary>The group that an instance belongs to, and the instance; null when there is none.</summary>
    public (GroupDocument Group, GroupInstance Instance)? FindInstance(Scope scope, string instanceId) => List(scope)
        .SelectMany(group => group.Instances.Where(each => each.Id == instanceId).Select(each => ((GroupDocument, GroupInstance)?)(group, each))).FirstOrDefault();

    /// <summary>The group that an instance belongs to, and the instance.</summary>
    /// <exception cref="AwsException">It belongs to none.</exception>
    public (GroupDocument Group, GroupInstance Instance) InstanceOf(Scope scope, string instanceId) =>
        FindInstance(scope, instanceId) ?? throw AutoScalingErrors.InstanceNotFound(instanceId);

    /// <summary>Writes a group.</summary>
    public void Put(Scope scope, GroupDocument group)
    {
        ArgumentNullException.ThrowIfNull(group);
        groups.Put(scope, group.Name, group);
        state.AfterCommit(() => signals.Signal(scope, group.Name));
    }

    /// <summary>Changes a group in one step; null when it is gone.</summary>
    public GroupDocument? Change(Scope scope, string name, Func<GroupDocument, GroupDocument> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return state.Transaction(() =>
        {
            if (Find(scope, name) is not { } group)
                return null;
            var changed = change(group);
            if (changed != group)
                Put(scope, changed);
            return changed;
        });
    }

    /// <summary>Forgets a group.</summary>
    public void Remove(Scope scope, string name) => groups.Remove(scope, name);

    /// <summary>What the groups did, newest first.</summary>
    public IReadOnlyList<Activity> Activities(Scope scope) => [.. activities.List(scope).OrderByDescending(each => each.StartTime).ThenBy(each => each.ActivityId, StringComparer.Ordinal)];

    /// <summary>An activity, or null.</summary>
    public Activity? FindActivity(Scope scope, string? activityId) => activityId is null ? null : activities.Find(scope, activityId);

    /// <summary>An activity begins.</summary>
    /// <param name="scope">Where the group is.</param>
    /// <param name="group">The group.</param>
    /// <param name="description">What it does, e.g. <c>Terminating EC2 instance: i-0123456789abcdef0</c>.</param>
    /// <param name="cause">Why, after the time.</param>
    /// <param name="zone">The zone in whose subnet the instance is.</param>
    public Activity Begin(Scope scope, GroupDocument group, string description, string cause, string zone)
    {
        ArgumentNullException.ThrowIfNull(group);
        var activity = new Activity
        {
            ActivityId = Ids.Uuid(),
            AutoScalingGroupName = group.Name,
            AutoScalingGroupARN = group.Group.AutoScalingGroupARN,
            Description = description,
            Cause = $"At {clock.GetUtcNow():yyyy-MM-ddTHH:mm:ssZ} {cause}",
            StartTime = clock.GetUtcNow(),
            StatusCode = "InProgress",
            Progress = 50,
            Details = new JsonObject { ["Subnet ID"] = Network.SubnetId(scope, zone), ["Availability Zone"] = zone }.ToJsonString(),
        };
        activities.Put(scope, activity.ActivityId, activity);
        return activity;
    }

    /// <summary>An activity has the instance that it is about.</summary>
    public void Describe(Scope scope, Activity activity, string description)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activities.Put(scope, activity.ActivityId, activity with { Description = description });
    }

    /// <summary>An activity ended.</summary>
    public void End(Scope scope, string? activityId, string status = "Successful", string? message = null)
    {
        if (activityId is not null && activities.Find(scope, activityId) is { EndTime: null } activity)
            activities.Put(scope, activityId, activity with { StatusCode = status, StatusMessage = message, EndTime = clock.GetUtcNow(), Progress = 100 });
    }

    /// <summary>An activity waits for something.</summary>
    public void Waits(Scope scope, string? activityId, string status)
    {
        if (activityId is not null && activities.Find(scope, activityId) is { EndTime: null } activity)
            activities.Put(scope, activityId, activity with { StatusCode = status });
    }
}

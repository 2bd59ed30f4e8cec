using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling.Execution;

/// <summary>Publishes what EventBridge gets from Auto Scaling (Auto Scaling User Guide, "Amazon EC2 Auto Scaling event reference").</summary>
public sealed class GroupEvents(EventBus bus, GroupStore store, TimeProvider clock)
{
    /// <summary>An instance was launched or terminated, or could not be: as its activity, which has ended, tells.</summary>
    public void Instance(Scope scope, GroupDocument group, string? instanceId, string detailType, string? activityId)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(detailType);
        var detail = new JsonObject
        {
            ["AutoScalingGroupName"] = group.Name,
            ["EC2InstanceId"] = instanceId ?? "",
            ["StatusCode"] = detailType.EndsWith("Unsuccessful", StringComparison.Ordinal) ? "Failed" : "InProgress",
        };
        Route(detail, isLaunch: detailType.Contains("Launch", StringComparison.Ordinal));
        if (store.FindActivity(scope, activityId) is { } activity)
        {
            detail["ActivityId"] = activity.ActivityId;
            detail["RequestId"] = activity.ActivityId;
            detail["Description"] = activity.Description;
            detail["Cause"] = activity.Cause;
            detail["StatusMessage"] = activity.StatusMessage ?? "";
            detail["StartTime"] = Time(activity.StartTime);
            detail["EndTime"] = Time(activity.EndTime ?? clock.GetUtcNow());
            detail["Details"] = JsonNode.Parse(activity.Details ?? "{}");
        }
        Publish(scope, detailType, instanceId is null ? [group.Group.AutoScalingGroupARN] : [group.Group.AutoScalingGroupARN, Arn.Of("ec2", scope, "instance/" + instanceId).ToString()], detail);
    }

    /// <summary>An instance waits for a hook.</summary>
    public void Action(Scope scope, GroupDocument group, GroupInstance instance, LifecycleHook hook)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(hook);
        var isLaunch = hook.LifecycleTransition.EndsWith("LAUNCHING", StringComparison.Ordinal);
        var detail = new JsonObject
        {
            ["LifecycleActionToken"] = instance.Token,
            ["AutoScalingGroupName"] = group.Name,
            ["LifecycleHookName"] = hook.LifecycleHookName,
            ["EC2InstanceId"] = instance.Id,
            ["LifecycleTransition"] = hook.LifecycleTransition,
            ["NotificationMetadata"] = hook.NotificationMetadata,
        };
        Route(detail, isLaunch);
        Publish(scope, $"EC2 Instance-{(isLaunch ? "launch" : "terminate")} Lifecycle Action", [group.Group.AutoScalingGroupARN], detail);
    }

    private static void Route(JsonObject detail, bool isLaunch) =>
        (detail["Origin"], detail["Destination"]) = isLaunch ? ("EC2", "AutoScalingGroup") : ("AutoScalingGroup", "EC2");

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private void Publish(Scope scope, string type, IReadOnlyList<string> resources, JsonObject detail) =>
        bus.Publish(new AwsEvent(scope, "aws.autoscaling", type, clock.GetUtcNow(), resources, detail));
}

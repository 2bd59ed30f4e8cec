using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling.Execution;

/// <summary>Publishes what EventBridge gets from Auto Scaling.</summary>
public sealed class GroupEvents(EventBus bus, TimeProvider clock)
{
    /// <summary>An instance was launched or terminated, or could not be.</summary>
    public void Instance(Scope scope, GroupDocument group, string? instanceId, string detailType, string? message = null) => Publish(scope, group, instanceId, detailType, new JsonObject
    {
        ["AutoScalingGroupName"] = group?.Name,
        ["EC2InstanceId"] = instanceId ?? "",
        ["StatusCode"] = message is null ? "InProgress" : "Failed",
        ["StatusMessage"] = message ?? "",
    });

    /// <summary>An instance waits for a hook.</summary>
    public void Action(Scope scope, GroupDocument group, GroupInstance instance, LifecycleHook hook)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(hook);
        var kind = hook.LifecycleTransition.EndsWith("LAUNCHING", StringComparison.Ordinal) ? "launch" : "terminate";
        Publish(scope, group, instance.Id, $"EC2 Instance-{kind} Lifecycle Action", new JsonObject
        {
            ["LifecycleActionToken"] = instance.Token,
            ["AutoScalingGroupName"] = group.Name,
            ["LifecycleHookName"] = hook.LifecycleHookName,
            ["EC2InstanceId"] = instance.Id,
            ["LifecycleTransition"] = hook.LifecycleTransition,
            ["NotificationMetadata"] = hook.NotificationMetadata,
        });
    }

    private void Publish(Scope scope, GroupDocument group, string? instanceId, string type, JsonObject detail)
    {
        List<string> resources = [group.Group.AutoScalingGroupARN];
        if (instanceId is not null)
            resources.Add(Arn.Of("ec2", scope, "instance/" + instanceId).ToString());
        bus.Publish(new AwsEvent(scope, "aws.autoscaling", type, clock.GetUtcNow(), resources, detail));
    }
}

using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>What becomes of instances that wait for a hook.</summary>
internal static class LifecycleActions
{
    /// <exception cref="AwsException">The group has no such hook.</exception>
    public static LifecycleHook Hook(GroupDocument group, string name) =>
        group.Hooks.FirstOrDefault(each => each.LifecycleHookName == name) ?? throw AutoScalingErrors.Invalid($"No Lifecycle Hook found with name: {name}");

    /// <summary>The instance that waits for the hook, by the action's token or by its id.</summary>
    /// <exception cref="AwsException">There is none.</exception>
    public static GroupInstance Waiting(GroupDocument group, string hook, string? token, string? instanceId) =>
        group.Instances.FirstOrDefault(each => each.Hook == hook && each.WaitUntil is not null && (token is not null ? each.Token == token : each.Id == instanceId))
            ?? throw AutoScalingErrors.Invalid($"No active Lifecycle Action found with {(token is null ? $"instance ID {instanceId}" : $"token {token}")}");

    /// <summary>The instance after its wait: a launch that is given up ends, everything else goes on.</summary>
    public static GroupInstance Resolved(GroupInstance instance, string result)
    {
        var launching = instance.State.StartsWith("Pending", StringComparison.Ordinal);
        var next = instance with { Hook = null, Token = null, WaitUntil = null, HooksDone = [.. instance.HooksDone, instance.Hook!] };
        if (launching && result == "ABANDON")
            return next with { State = "Terminating", HooksDone = [] };
        return next with { State = launching ? "Pending" : "Terminating:Drained" };
    }
}

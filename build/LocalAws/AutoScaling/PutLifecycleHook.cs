using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>A hook of a group; what is null stays as it is.</summary>
public sealed record PutLifecycleHookType(
    string LifecycleHookName, string AutoScalingGroupName, string? LifecycleTransition, string? RoleARN, string? NotificationTargetARN, string? NotificationMetadata,
    int? HeartbeatTimeout, string? DefaultResult);

/// <summary>Adds or changes a lifecycle hook. It is told by EventBridge; notification targets are refused.</summary>
public sealed class PutLifecycleHook(GroupStore store, StateStore state) : Operation<PutLifecycleHookType, Unit>(state)
{
    private const int LongestWait = 172_800;

    /// <inheritdoc/>
    protected override Unit Handle(PutLifecycleHookType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        var present = document.Hooks.FirstOrDefault(each => each.LifecycleHookName == request.LifecycleHookName);
        var transition = request.LifecycleTransition ?? present?.LifecycleTransition;
        if (transition is not ("autoscaling:EC2_INSTANCE_LAUNCHING" or "autoscaling:EC2_INSTANCE_TERMINATING"))
            throw AutoScalingErrors.Invalid("The lifecycle transition is autoscaling:EC2_INSTANCE_LAUNCHING or autoscaling:EC2_INSTANCE_TERMINATING");
        if (request.NotificationTargetARN is { Length: > 0 })
            throw AutoScalingErrors.Unsupported("notification targets of lifecycle hooks (they are events on EventBridge)");
        var timeout = request.HeartbeatTimeout ?? present?.HeartbeatTimeout ?? 3600;
        if (timeout is < 30 or > 7200)
            throw AutoScalingErrors.Invalid("The heartbeat timeout is 30 to 7200 seconds");
        var result = request.DefaultResult ?? present?.DefaultResult ?? "ABANDON";
        if (result is not ("CONTINUE" or "ABANDON"))
            throw AutoScalingErrors.Invalid("The default result is CONTINUE or ABANDON");
        var hook = new LifecycleHook(
            request.LifecycleHookName, document.Name, transition, null, request.RoleARN ?? present?.RoleARN, request.NotificationMetadata ?? present?.NotificationMetadata,
            timeout, Math.Min(timeout * 100, LongestWait), result);
        store.Put(call.Scope, document with { Hooks = [.. document.Hooks.Where(each => each != present), hook] });
        return Unit.Value;
    }
}

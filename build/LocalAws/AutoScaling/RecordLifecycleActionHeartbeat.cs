using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>An instance that waits for a hook.</summary>
public sealed record RecordLifecycleActionHeartbeatType(string LifecycleHookName, string AutoScalingGroupName, string? LifecycleActionToken, string? InstanceId);

/// <summary>Lets an instance wait for its hook's timeout once more.</summary>
public sealed class RecordLifecycleActionHeartbeat(GroupStore store, StateStore state, LocalAwsOptions options) : Operation<RecordLifecycleActionHeartbeatType, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(RecordLifecycleActionHeartbeatType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        var hook = LifecycleActions.Hook(document, request.LifecycleHookName);
        var instance = LifecycleActions.Waiting(document, hook.LifecycleHookName, request.LifecycleActionToken, request.InstanceId);
        store.Put(call.Scope, document.With(instance with { WaitUntil = call.Now.AddSeconds(hook.HeartbeatTimeout / options.TimeScale) }));
        return Unit.Value;
    }
}

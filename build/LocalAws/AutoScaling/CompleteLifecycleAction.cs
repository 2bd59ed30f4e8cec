using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>How an instance that waits for a hook goes on: <c>CONTINUE</c> or <c>ABANDON</c>.</summary>
public sealed record CompleteLifecycleActionType(
    string LifecycleHookName, string AutoScalingGroupName, string? LifecycleActionToken, string LifecycleActionResult, string? InstanceId);

/// <summary>Ends the wait of an instance.</summary>
public sealed class CompleteLifecycleAction(GroupStore store, StateStore state) : Operation<CompleteLifecycleActionType, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(CompleteLifecycleActionType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.LifecycleActionResult is not ("CONTINUE" or "ABANDON"))
            throw AutoScalingErrors.Invalid("The lifecycle action result is CONTINUE or ABANDON");
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        var hook = LifecycleActions.Hook(document, request.LifecycleHookName);
        var instance = LifecycleActions.Waiting(document, hook.LifecycleHookName, request.LifecycleActionToken, request.InstanceId);
        store.Put(call.Scope, document.With(LifecycleActions.Resolved(instance, request.LifecycleActionResult)));
        return Unit.Value;
    }
}

using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Which hook of which group.</summary>
public sealed record DeleteLifecycleHookType(string LifecycleHookName, string AutoScalingGroupName);

/// <summary>Removes a lifecycle hook; instances that wait for it go on: launching ones are given up, terminating ones end.</summary>
public sealed class DeleteLifecycleHook(GroupStore store, StateStore state) : Operation<DeleteLifecycleHookType, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteLifecycleHookType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        var hook = LifecycleActions.Hook(document, request.LifecycleHookName);
        document = document with { Hooks = [.. document.Hooks.Where(each => each != hook)] };
        foreach (var instance in document.Instances.Where(each => each.Hook == hook.LifecycleHookName))
            document = document.With(LifecycleActions.Resolved(instance, hook.DefaultResult));
        store.Put(call.Scope, document);
        return Unit.Value;
    }
}

using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Hooks of a group by name, or all.</summary>
public sealed record DescribeLifecycleHooksType(string AutoScalingGroupName, IReadOnlyList<string>? LifecycleHookNames);

/// <summary>The hooks.</summary>
public sealed record DescribeLifecycleHooksAnswer(IReadOnlyList<LifecycleHook> LifecycleHooks);

/// <summary>Shows the lifecycle hooks of a group.</summary>
public sealed class DescribeLifecycleHooks(GroupStore store, StateStore state) : Operation<DescribeLifecycleHooksType, DescribeLifecycleHooksAnswer>(state)
{
    /// <inheritdoc/>
    protected override DescribeLifecycleHooksAnswer Handle(DescribeLifecycleHooksType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new DescribeLifecycleHooksAnswer([.. store.Get(call.Scope, request.AutoScalingGroupName).Hooks
            .Where(each => request.LifecycleHookNames is not { Count: > 0 } names || names.Contains(each.LifecycleHookName, StringComparer.Ordinal))]);
    }
}

using LocalAws.AutoScaling;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution.Traffic;

/// <summary>The lifecycle hooks that deployment groups have in their Auto Scaling groups, so that new instances get the group's revision before they serve.</summary>
public sealed class ScalingHooks(GroupStore scaling, PutLifecycleHook put, DeleteLifecycleHook delete, TimeProvider clock)
{
    /// <summary>How long an instance waits for a sign of its deployment.</summary>
    internal static readonly TimeSpan Timeout = TimeSpan.FromMinutes(10);

    /// <summary>Brings the hooks in line with a group that changed; null for one that there was not, or is not any more.</summary>
    public void Move(Scope scope, DeploymentGroupInfo? before, DeploymentGroupInfo? after)
    {
        var call = CallContext.ForService(scope, "codedeploy.amazonaws.com", clock);
        IReadOnlyList<AutoScalingGroup> old = before?.AutoScalingGroups ?? [], next = after?.AutoScalingGroups ?? [];
        foreach (var gone in old.Where(each => next.All(kept => kept.Name != each.Name || kept.Hook != each.Hook)))
        {
            if (scaling.Find(scope, gone.Name!) is { IsDeleted: false } group && group.Hooks.Any(each => each.LifecycleHookName == gone.Hook))
                delete.InvokeAsync(new DeleteLifecycleHookType(gone.Hook!, gone.Name!), call).GetAwaiter().GetResult(); // operations on stored state are done when they return
        }
        foreach (var added in next.Where(each => scaling.Find(scope, each.Name!) is { IsDeleted: false } group && group.Hooks.All(hook => hook.LifecycleHookName != each.Hook)))
            put.InvokeAsync(
                new PutLifecycleHookType(added.Hook!, added.Name!, "autoscaling:EC2_INSTANCE_LAUNCHING", null, null, after!.DeploymentGroupId, (int)Timeout.TotalSeconds, "ABANDON"), call).GetAwaiter().GetResult();
    }
}

using LocalAws.AutoScaling;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution.Traffic;

/// <summary>
/// The lifecycle hooks that deployment groups have in their Auto Scaling groups, so that new instances get the group's revision before they serve,
/// and, where the group says so, those that go can end their work.
/// </summary>
public sealed class ScalingHooks(GroupStore scaling, PutLifecycleHook put, DeleteLifecycleHook delete, TimeProvider clock)
{
    private const string Launching = "autoscaling:EC2_INSTANCE_LAUNCHING";
    private const string Terminating = "autoscaling:EC2_INSTANCE_TERMINATING";

    /// <summary>How long an instance waits for a sign of its deployment.</summary>
    internal static readonly TimeSpan Timeout = TimeSpan.FromMinutes(10);

    /// <summary>Brings the hooks in line with a group that changed; null for one that there was not, or is not any more.</summary>
    public void Move(Scope scope, DeploymentGroupInfo? before, DeploymentGroupInfo? after)
    {
        var call = CallContext.ForService(scope, "codedeploy.amazonaws.com", clock);
        var (old, next) = (Of(before), Of(after));
        foreach (var (name, hook, _) in old.Except(next))
        {
            if (scaling.Find(scope, name) is { IsDeleted: false } group && group.Hooks.Any(each => each.LifecycleHookName == hook))
                delete.InvokeAsync(new DeleteLifecycleHookType(hook, name), call).GetAwaiter().GetResult(); // operations on stored state are done when they return
        }
        foreach (var (name, hook, transition) in next.Where(each => scaling.Find(scope, each.Group) is { IsDeleted: false } group && group.Hooks.All(hook => hook.LifecycleHookName != each.Hook)))
            put.InvokeAsync(new PutLifecycleHookType(hook, name, transition, null, null, after!.DeploymentGroupId, (int)Timeout.TotalSeconds, "ABANDON"), call).GetAwaiter().GetResult();
    }

    private static List<(string Group, string Hook, string Transition)> Of(DeploymentGroupInfo? info) =>
    [
        .. (info?.AutoScalingGroups ?? []).SelectMany(each => new[] { (each.Name!, each.Hook, Launching), (each.Name!, each.TerminationHook, Terminating) })
            .Where(each => each.Item2 is not null).Select(each => (each.Item1, each.Item2!, each.Item3)),
    ];
}

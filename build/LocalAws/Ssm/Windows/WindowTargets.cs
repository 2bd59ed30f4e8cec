using LocalAws.Kernel;
using LocalAws.Ssm.Execution;

namespace LocalAws.Ssm.Windows;

/// <summary>Which windows concern which instances.</summary>
internal static class WindowTargets
{
    /// <summary>Whether a window has a target that is among these, by what it says or by the instances that it stands for now.</summary>
    public static bool Concern(StoredWindow window, IReadOnlyList<Target> targets, Scope scope, ManagedInstances instances)
    {
        var wanted = instances.Of(scope, targets);
        return window.Targets.Select(each => each.Targets).Concat(window.Tasks.Select(task => (IReadOnlyList<Target>)[.. task.Targets.Where(target => target.Key == "InstanceIds")]))
            .Any(each => each.Count > 0 && instances.Of(scope, each).Intersect(wanted).Any());
    }
}

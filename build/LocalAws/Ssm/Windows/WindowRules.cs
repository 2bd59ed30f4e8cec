using LocalAws.Kernel;
using LocalAws.Ssm.Documents;
using LocalAws.Ssm.Execution;

namespace LocalAws.Ssm.Windows;

/// <summary>What targets and tasks of windows must be like.</summary>
internal sealed class WindowRules(CommandScripts scripts, OutputBucket outputs)
{
    /// <exception cref="AwsException">ValidationException.</exception>
    public static void CheckTargets(IReadOnlyList<Target> targets)
    {
        foreach (var target in targets)
            if ((target.Key is not ("InstanceIds" or "tag-key") && target.Key?.StartsWith("tag:", StringComparison.Ordinal) != true) || target.Values is not { Count: > 0 })
                throw SsmErrors.Invalid($"LocalAws takes the target keys InstanceIds, tag:name and tag-key, with values; not {target.Key}.");
    }

    /// <summary>A task's document has to be there and to take its parameters; its targets have to be the window's.</summary>
    /// <exception cref="AwsException">ValidationException, InvalidDocument, InvalidParameters, FeatureNotAvailableException.</exception>
    public void Check(Scope scope, StoredWindow window, StoredWindowTask task)
    {
        if (task.Command is { NotificationConfig: not null } or { CloudWatchOutputConfig: not null })
            throw WindowErrors.NotHere("NotificationConfig and CloudWatchOutputConfig");
        if (task.Targets.Count == 0)
            throw SsmErrors.Invalid("A task of the type RUN_COMMAND needs Targets.");
        foreach (var target in task.Targets)
            Check(window, target);
        outputs.Check(task.Command.OutputS3BucketName);
        _ = scripts.Read(scope, task.Document, task.Command.DocumentVersion, task.Command.Parameters);
    }

    private static void Check(StoredWindow window, Target target)
    {
        if (target.Key == "WindowTargetIds")
        {
            foreach (var id in target.Values ?? [])
                _ = window.Target(id);
            return;
        }
        if (target.Key != "InstanceIds")
            throw SsmErrors.Invalid("Targets of a task are WindowTargetIds or InstanceIds.");
        if (!window.Settings.AllowUnassociatedTargets)
            throw SsmErrors.Invalid("The window does not allow unassociated targets: register the instances as a target, and name it in WindowTargetIds.");
    }
}

using Build.Validation.AppSpecs;

namespace Build.Validation.Scripts;

/// <summary>What a start hook leaves running, nothing stops: the new version cannot have the port, and the old one goes on answering.</summary>
public sealed class StopHook : Rule
{
    /// <inheritdoc/>
    public override string Id => "hook-stop-missing";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.AppSpecs.Where(appSpec => appSpec.Document["hooks"]?["ApplicationStop"]?.Items.Count is null or 0).SelectMany(appSpec => Starts(project, appSpec));
    }

    private IEnumerable<Finding> Starts(Project project, AppSpec appSpec) =>
        from hook in appSpec.Hooks
        where hook.Event == "ApplicationStart"
        let running = project.ScriptOf(hook)?.Commands.FirstOrDefault(command => command.InBackground)
        select new Finding(Id, running is null ? Severity.Warning : Severity.Error, hook.Location?.Place ?? hook.Entry.Place,
            running is null ? "The app is started and never stopped: the next deployment meets the old process"
                : FormattableString.Invariant($"{hook.Location!.Text}:{running.Line} leaves '{running}' running and no hook stops it: the next deployment succeeds while the old process keeps the port"),
            "an ApplicationStop hook for what ApplicationStart starts", "Add ApplicationStop with a script that stops the process and waits for its end");
}

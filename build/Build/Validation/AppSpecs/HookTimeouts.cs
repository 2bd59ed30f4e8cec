using System.Globalization;

namespace Build.Validation.AppSpecs;

/// <summary>A script's timeout is a whole number of seconds, and the scripts of one event share an hour.</summary>
public sealed class HookTimeouts : Rule
{
    /// <inheritdoc/>
    public override string Id => "appspec-hook-timeout";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) => project.AppSpecs.SelectMany(appSpec => Single(appSpec).Concat(Together(appSpec)));

    private IEnumerable<Finding> Single(AppSpec appSpec) =>
        from hook in appSpec.Hooks
        where hook.Seconds is null or > Hook.EventSeconds
        let timeout = hook.Entry["timeout"]!
        select Error(timeout.Place, $"The timeout of a script of {hook.Event} is {timeout.Kind}", "a whole number of seconds from 1 to 3600", "Write 'timeout: 300' for five minutes");

    private IEnumerable<Finding> Together(AppSpec appSpec) =>
        from hooks in appSpec.Hooks.GroupBy(hook => hook.Event)
        let timed = hooks.Where(hook => hook.Entry["timeout"] is not null && hook.Seconds <= Hook.EventSeconds).ToList()
        let sum = timed.Sum(hook => hook.Seconds ?? 0)
        where timed.Count > 1 && sum > Hook.EventSeconds
        select Error(timed[^1].Entry["timeout"]!.Place, string.Create(CultureInfo.InvariantCulture, $"The timeouts of {hooks.Key} add up to {sum} seconds"),
            "3600 seconds for all scripts of an event together", "Lower them: a script that runs longer fails the deployment anyway");
}

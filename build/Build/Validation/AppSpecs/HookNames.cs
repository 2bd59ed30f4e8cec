using Build.Validation.Documents;

namespace Build.Validation.AppSpecs;

/// <summary>The agent passes over hooks of a name that it does not know: a misspelt hook never runs and nothing says so.</summary>
public sealed class HookNames : Rule
{
    /// <inheritdoc/>
    public override string Id => "appspec-hook-name";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from appSpec in project.AppSpecs
        from hook in appSpec.Document["hooks"]?.Entries ?? []
        where !LifecycleEvents.Hooks.Contains(hook.Key.Value, StringComparer.Ordinal)
        select LifecycleEvents.Reserved.Contains(hook.Key.Value, StringComparer.Ordinal)
            ? Error(hook.Key.Place, $"Event '{hook.Key.Value}' is CodeDeploy's own and runs no scripts", Allowed, "Move its scripts to the event before or after it")
            : Error(hook.Key.Place, $"There is no event '{hook.Key.Value}', so its scripts never run", Allowed, Suggestion.For(hook.Key.Value, LifecycleEvents.Hooks));

    private static string Allowed => string.Join(", ", LifecycleEvents.Hooks);
}

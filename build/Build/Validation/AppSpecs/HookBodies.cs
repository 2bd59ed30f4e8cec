namespace Build.Validation.AppSpecs;

/// <summary>A hook without a script does nothing.</summary>
public sealed class HookBodies : Rule
{
    /// <inheritdoc/>
    public override string Id => "appspec-hook-empty";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from appSpec in project.AppSpecs
        from hook in appSpec.Document["hooks"]?.Entries ?? []
        where hook.Value.Items.Count == 0
        select Error(hook.Key.Place, $"{hook.Key.Value} has no scripts, so it does nothing", "a list of scripts, each with location, timeout and runas",
            $"Give {hook.Key.Value} a '- location: scripts/...', or take it out");
}

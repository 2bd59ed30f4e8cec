namespace Build.Validation.Scripts;

/// <summary>A hook's script is executed: it needs the bit, in git as on disk.</summary>
public sealed class ScriptExecutable : Rule
{
    /// <inheritdoc/>
    public override string Id => "script-executable";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from appSpec in project.AppSpecs
        where !appSpec.IsForWindows
        from script in appSpec.Hooks.Select(project.ScriptOf).OfType<Sources.Script>().Distinct()
        where !script.File.IsExecutable
        select Error(script.At(1), "The script is not executable", "the executable bit on every script that a hook runs", $"Run: git update-index --chmod=+x {script.Path}; chmod +x {script.Path}");
}

namespace Build.Validation.Scripts;

/// <summary>Install removes only what it copied itself; what hooks write next to it is in the way of a revision that brings the same file.</summary>
public sealed class HookLeftovers : Rule
{
    /// <inheritdoc/>
    public override string Id => "hook-leftovers";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from appSpec in project.AppSpecs
        where appSpec.Document["file_exists_behavior"]?.Text is null or "DISALLOW"
        from script in appSpec.Hooks.Select(project.ScriptOf).OfType<Sources.Script>().Distinct()
        from write in InstalledFolderWrite.Of(script, appSpec.Destinations)
        select Warning(script.At(write.Line), $"'{write.Command}' leaves {write.What} in {write.Folder}, where no deployment cleans it up: one that brings such a file fails with \"file already exists\"",
            "files in an installed folder that the revision itself brings", "Write 'file_exists_behavior: OVERWRITE' at the top of appspec.yml, or write elsewhere (logs to /var/log)");
}

namespace Build.Validation.Buildspecs;

/// <summary>A build needs its buildspec.</summary>
public sealed class BuildspecMissing : Rule
{
    /// <inheritdoc/>
    public override string Id => "buildspec-missing";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var path = project.Settings.Buildspec;
        if (!project.Tree.HasFile(path))
            yield return Error(new(path), $"There is no {path}", "a file at the path that the setting build.buildspec names", "Write one, or set build.buildspec in build/settings.json");
    }
}

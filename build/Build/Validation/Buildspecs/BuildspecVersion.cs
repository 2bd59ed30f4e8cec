namespace Build.Validation.Buildspecs;

/// <summary>0.2 is the version in which all commands of a build share one shell; 0.1 starts one for each.</summary>
public sealed class BuildspecVersion : Rule
{
    /// <inheritdoc/>
    public override string Id => "buildspec-version";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        foreach (var buildspec in project.Buildspecs)
        {
            var version = buildspec.Document["version"];
            if (version?.Text != "0.2")
                yield return Error(version?.Place ?? buildspec.Document.Place, version is null ? "There is no version" : $"The version is {version.Kind}", "0.2", "Write 'version: 0.2'");
        }
    }
}

namespace Build.Validation.AppSpecs;

/// <summary>CodeDeploy looks for appspec.yml at the root of a revision, and nowhere else.</summary>
public sealed class AppSpecMissing : Rule
{
    /// <inheritdoc/>
    public override string Id => "appspec-missing";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var deploysElsewhere = project.Settings.IsServerless || (project.Pipelines.Count > 0 && !project.Pipelines.Any(file => file.Actions.Any(action => action.Provider == "CodeDeploy")));
        if (project.Tree.HasFile("appspec.yml") || deploysElsewhere)
            yield break;
        var other = project.Tree.FilesIn("").FirstOrDefault(path => path.StartsWith("appspec.", StringComparison.OrdinalIgnoreCase));
        yield return Error(new(other ?? "appspec.yml"), other is null ? "There is no appspec.yml at the root" : $"The appspec is called {other}",
            "a file of exactly the name appspec.yml at the root of the revision", other is null ? "Write one: version, os, files and hooks" : $"Rename {other} to appspec.yml");
    }
}

using Build.Validation.Sources;

namespace Build.Validation.AppSpecs;

/// <summary>Install fails when a source is not in the revision, or its destination does not say where on the instance.</summary>
public sealed class FilesSource : Rule
{
    /// <inheritdoc/>
    public override string Id => "appspec-files";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.AppSpecs.SelectMany(appSpec => appSpec.Files.SelectMany(file => Source(project, appSpec.Tree(project.Tree), file).Concat(Destination(appSpec, file))));
    }

    private IEnumerable<Finding> Source(Project project, SourceTree tree, FileCopy file)
    {
        const string allowed = "a file or folder of the revision, or / for all of it";
        if (file.Source?.Text is not { } source)
            yield return Error(file.Entry.Place, "An entry of files has no source", allowed, "Write '- source: app'");
        else if (!tree.HasFile(source) && !tree.HasFolder(source))
            // A build may make it: only without one is it certain that the source is missing.
            yield return new(Id, project.Buildspecs.Count > 0 ? Severity.Warning : Severity.Error, file.Source.Place, $"Source '{source}' is not in the checkout", allowed,
                project.Buildspecs.Count > 0 ? "Correct the path, unless the build makes it" : "Correct the path, or add the file");
    }

    private IEnumerable<Finding> Destination(AppSpec appSpec, FileCopy file)
    {
        const string allowed = "the full path of a folder on the instance";
        if (file.Destination?.Text is not { } destination)
            yield return Error(file.Entry.Place, "An entry of files has no destination", allowed, "Write 'destination: /home/ec2-user/app'");
        else if (!appSpec.IsForWindows && !destination.StartsWith('/'))
            yield return Error(file.Destination.Place, $"Destination '{destination}' is no full path", allowed, $"Write '/{destination}' if that is meant");
    }
}

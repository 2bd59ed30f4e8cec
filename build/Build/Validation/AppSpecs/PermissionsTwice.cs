using Build.Validation.Sources;

namespace Build.Validation.AppSpecs;

/// <summary>Install fails when two entries of <c>permissions</c> are for the same file or folder.</summary>
public sealed class PermissionsTwice : Rule
{
    /// <inheritdoc/>
    public override string Id => "appspec-permissions-twice";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        foreach (var appSpec in project.AppSpecs)
        {
            var entries = appSpec.Permissions.Select(entry => new Permission(entry)).Where(entry => entry.Object is not null).ToList();
            if (entries.Count < 2)
                continue;
            var made = appSpec.Files.Where(file => file.Source?.Text is not null && file.Destination?.Text is not null).SelectMany(file => Made(appSpec.Tree(project.Tree), file)).ToHashSet();
            foreach (var (index, entry) in entries.Index())
            {
                var earlier = entries.Take(index).ToList();
                var twice = made.Where(each => entry.IsFor(each.Path, each.IsFolder) && earlier.Exists(other => other.IsFor(each.Path, each.IsFolder))).Select(each => each.Path).Min(StringComparer.Ordinal);
                if (twice is not null)
                    yield return Error(entry.Entry.Place, $"This entry and the one for {earlier.First(other => made.Any(each => each.Path == twice && other.IsFor(twice, each.IsFolder))).Object} are both for {twice}: Install fails",
                        "one entry for each file and folder that Install makes", "Write all that is to be set into one entry, or tell the two apart by pattern, except or type");
            }
        }
    }

    // Files, and the folders that they lie in, the destination among them.
    private static IEnumerable<(string Path, bool IsFolder)> Made(SourceTree tree, FileCopy file)
    {
        var destination = file.Destination!.Text!.TrimEnd('/');
        yield return (destination, true);
        if (tree.HasFile(file.Source!.Text!))
            yield return ($"{destination}/{Path.GetFileName(file.Source.Text!)}", false);
        foreach (var path in tree.FilesBelow(file.Source.Text!))
        {
            yield return ($"{destination}/{path}", false);
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
                yield return ($"{destination}/{path[..slash]}", true);
        }
    }
}

using Build.Validation.Sources;

namespace Build.Validation.AppSpecs;

/// <summary>Install fails when two entries copy to the same file.</summary>
public sealed class FilesDestinations : Rule
{
    /// <inheritdoc/>
    public override string Id => "appspec-files-twice";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        foreach (var appSpec in project.AppSpecs)
        {
            var taken = new Dictionary<string, FileCopy>(StringComparer.Ordinal);
            // An entry with a destination of its own cannot meet another: its files need not be listed.
            var entries = appSpec.Files.Where(file => file.Source?.Text is not null && file.Destination?.Text is not null).ToList();
            foreach (var entry in entries.Where(entry => entries.Exists(other => other != entry && Meet(entry, other))))
                if (Targets(appSpec.Tree(project.Tree), entry).FirstOrDefault(target => !taken.TryAdd(target, entry) && taken[target] != entry) is { } target)
                    yield return Error(entry.Entry.Place, $"'{entry.Source!.Text}' and '{taken[target].Source!.Text}' both bring {target}", "one entry for each file on the instance",
                        "Take one of the two out, or give it a destination of its own");
        }
    }

    private static bool Meet(FileCopy one, FileCopy other) =>
        Folder(one) is var left && Folder(other) is var right && (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal));

    private static string Folder(FileCopy file) => file.Destination!.Text!.TrimEnd('/') + '/';

    private static IEnumerable<string> Targets(SourceTree tree, FileCopy file) =>
        tree.HasFile(file.Source!.Text!) ? [Folder(file) + Path.GetFileName(file.Source.Text!)] : tree.FilesBelow(file.Source.Text!).Select(path => Folder(file) + path);
}

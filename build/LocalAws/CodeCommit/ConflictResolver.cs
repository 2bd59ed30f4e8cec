using LocalAws.CodeCommit.Git;

namespace LocalAws.CodeCommit;

/// <summary>Decides conflicts by the rules of a merge.</summary>
internal static class ConflictResolver
{
    /// <summary>What becomes of the files in conflict; null when one of them stays undecided.</summary>
    public static async Task<IReadOnlyList<PathChange>?> ResolveAsync(BareRepository git, IReadOnlyList<MergeConflict> conflicts, MergeRules rules, CancellationToken cancellation)
    {
        List<PathChange> changes = [];
        foreach (var conflict in conflicts)
        {
            var change = rules.Strategy switch
            {
                "ACCEPT_SOURCE" => Keep(conflict.Path, conflict.Source),
                "ACCEPT_DESTINATION" => Keep(conflict.Path, conflict.Destination),
                "AUTOMERGE" => await BroughtAlongAsync(git, conflict, rules.Resolution, cancellation).ConfigureAwait(false),
                _ => null,
            };
            if (change is null) return null;
            changes.Add(change);
        }

        return changes;
    }

    private static async Task<PathChange?> BroughtAlongAsync(BareRepository git, MergeConflict conflict, ConflictResolution? resolution, CancellationToken cancellation)
    {
        bool IsIt(string path) => Specifiers.Path(path) == conflict.Path;
        if (resolution?.DeleteFiles?.Any(each => IsIt(each.FilePath)) == true) return new PathChange(conflict.Path, null, null);
        if (resolution?.ReplaceContents?.FirstOrDefault(each => IsIt(each.FilePath)) is not { } entry) return null;
        var kept = entry.ReplacementType switch
        {
            "KEEP_BASE" => Keep(conflict.Path, conflict.Base),
            "KEEP_SOURCE" => Keep(conflict.Path, conflict.Source),
            "KEEP_DESTINATION" => Keep(conflict.Path, conflict.Destination),
            _ => new PathChange(
                conflict.Path, (conflict.Destination ?? conflict.Source)?.Mode ?? FileCommits.Mode(null), await new CommitWriter(git).BlobAsync(entry.Content, cancellation).ConfigureAwait(false)),
        };
        var mode = entry.FileMode ?? resolution.SetFileModes?.FirstOrDefault(each => IsIt(each.FilePath))?.FileMode;
        return mode is null || kept.BlobId is null ? kept : kept with { Mode = FileCommits.Mode(mode) };
    }

    private static PathChange Keep(string path, TreeEntry? side) => new(path, side?.Mode, side?.Id);
}

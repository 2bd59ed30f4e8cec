using System.Text.Json;
using Build.Revisions.Content;

namespace Build.Revisions.Commits;

/// <summary>Reads what goes into a bundle, with the file by which the deployed app knows what it is a revision of.</summary>
internal static class StampedContent
{
    private const string Folder = "app/web/";

    /// <summary>Path in the bundle; the app reads it.</summary>
    private const string Path = Folder + "revision.json";

    /// <summary>The content with the stamp of its commit, and that commit.</summary>
    /// <exception cref="BadInput">There is nothing to package, or a name that no zip can carry.</exception>
    public static async Task<(BundleContent Content, string Commit)> ReadAsync(RevisionSource source, CancellationToken cancellation)
    {
        // git looks at the files while they are listed.
        var reading = new ContentReader(source).ReadAsync(cancellation);
        var asking = source.Commit is { } given ? Task.FromResult(new WorkingTree(given, IsDirty: false)) : WorkingTree.ReadAsync(source.Root, ContentReader.Roots, cancellation);
        await Task.WhenAll(reading, asking);
        var (content, tree) = (await reading, await asking);
        var own = content.Entries.Any(entry => entry.Name == Path) ? content with { Entries = [.. content.Entries.Where(entry => entry.Name != Path)] } : content;
        var commit = tree switch
        {
            { Commit: null } => CommitLabel.Unknown,
            { IsDirty: false } => tree.Commit,
            _ => CommitLabel.Dirty(tree.Commit, await ContentHash.ComputeAsync(own, cancellation)),
        };
        return (With(own with { Warnings = tree.Warning is null ? own.Warnings : [.. own.Warnings, tree.Warning] }, commit), commit);
    }

    // Another app than ours, somewhere else in app/, has no use for it.
    private static BundleContent With(BundleContent content, string commit)
    {
        if (!content.Entries.Any(entry => entry.Name.StartsWith(Folder, StringComparison.Ordinal)))
            return content;
        var stamp = BundleEntry.Of(Path, EntryKind.File, JsonSerializer.Serialize(new { commit }) + "\n");
        var before = content.Entries.TakeWhile(entry => string.CompareOrdinal(entry.Name, Path) < 0).Count();
        var entries = new BundleEntry[content.Entries.Count + 1];
        for (var index = 0; index < entries.Length; index++)
            entries[index] = index < before ? content.Entries[index] : index == before ? stamp : content.Entries[index - 1];
        return content with { Entries = entries };
    }
}

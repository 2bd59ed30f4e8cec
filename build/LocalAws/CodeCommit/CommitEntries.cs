using LocalAws.CodeCommit.Git;

namespace LocalAws.CodeCommit;

/// <summary>Turns the entries of a CreateCommit into changes of paths.</summary>
internal static class CommitEntries
{
    private const int MaximumEntries = 100;

    public static async Task<IReadOnlyList<PathChange>> ChangesAsync(BareRepository git, string? parent, CreateCommitRequest request, CancellationToken cancellation)
    {
        var (puts, deletes, modes) = (request.PutFiles ?? [], request.DeleteFiles ?? [], request.SetFileModes ?? []);
        var count = puts.Count + deletes.Count + modes.Count;
        if (count == 0) throw CodeCommitErrors.FileEntryRequired();
        if (count > MaximumEntries) throw CodeCommitErrors.MaximumFileEntriesExceeded(MaximumEntries);
        var changes = new List<PathChange>();
        foreach (var put in puts) changes.AddRange(await PutAsync(git, parent, put, cancellation).ConfigureAwait(false));
        foreach (var delete in deletes)
            changes.Add(new PathChange((await ExistingAsync(git, parent, delete.FilePath, cancellation).ConfigureAwait(false)).Path, null, null));
        foreach (var mode in modes)
        {
            var entry = await ExistingAsync(git, parent, mode.FilePath, cancellation).ConfigureAwait(false);
            changes.Add(new PathChange(entry.Path, FileCommits.Mode(mode.FileMode), entry.Id));
        }

        return changes;
    }

    private static async Task<IEnumerable<PathChange>> PutAsync(BareRepository git, string? parent, PutFileEntry put, CancellationToken cancellation)
    {
        var path = Specifiers.Path(put.FilePath);
        if (path.Length == 0) throw CodeCommitErrors.InvalidPath(put.FilePath);
        if (put is { FileContent: not null, SourceFile: not null }) throw CodeCommitErrors.FileContentAndSourceFileSpecified(path);
        if (put.FileContent is { } content)
        {
            var blob = await new CommitWriter(git).BlobAsync(content, cancellation).ConfigureAwait(false);
            return [new PathChange(path, FileCommits.Mode(put.FileMode), blob)];
        }

        if (put.SourceFile is not { } source) throw CodeCommitErrors.SourceFileOrContentRequired(path);
        var entry = await ExistingAsync(git, parent, source.FilePath, cancellation).ConfigureAwait(false);
        var copy = new PathChange(path, put.FileMode is null ? entry.Mode : FileCommits.Mode(put.FileMode), entry.Id);
        return source.IsMove == true ? [copy, new PathChange(entry.Path, null, null)] : [copy];
    }

    private static async Task<TreeEntry> ExistingAsync(BareRepository git, string? parent, string path, CancellationToken cancellation)
    {
        var clean = Specifiers.Path(path);
        var entry = parent is null || clean.Length == 0 ? null : await TreeReader.EntryAsync(git, parent, clean, cancellation).ConfigureAwait(false);
        return entry is { Type: "blob" } ? entry : throw CodeCommitErrors.FileDoesNotExist(path);
    }
}

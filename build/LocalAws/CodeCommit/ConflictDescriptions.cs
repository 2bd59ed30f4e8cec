using LocalAws.CodeCommit.Git;

namespace LocalAws.CodeCommit;

/// <summary>Describes files in conflict, place by place.</summary>
internal static class ConflictDescriptions
{
    public static async Task<(ConflictMetadata Metadata, IReadOnlyList<MergeHunk> Hunks)> OfAsync(BareRepository git, MergeConflict conflict, CancellationToken cancellation)
    {
        var ancestor = await ContentAsync(git, conflict.Base, cancellation).ConfigureAwait(false);
        var source = await ContentAsync(git, conflict.Source, cancellation).ConfigureAwait(false);
        var destination = await ContentAsync(git, conflict.Destination, cancellation).ConfigureAwait(false);
        var binary = new IsBinaryFile(IsBinary(source), IsBinary(destination), IsBinary(ancestor));
        IReadOnlyList<MergeHunk> hunks = binary is { Source: false, Destination: false, Base: false }
            ? MergeHunks.Of(ancestor, source, destination, await EditsAsync(git, conflict.Base, conflict.Source, cancellation).ConfigureAwait(false),
                await EditsAsync(git, conflict.Base, conflict.Destination, cancellation).ConfigureAwait(false))
            : [];
        var metadata = new ConflictMetadata
        {
            FilePath = conflict.Path,
            FileSizes = new FileSizes(source.Length, destination.Length, ancestor.Length),
            FileModes = new FileModes(conflict.Source?.FileMode, conflict.Destination?.FileMode, conflict.Base?.FileMode),
            ObjectTypes = new ObjectTypes(Kind(conflict.Source), Kind(conflict.Destination), Kind(conflict.Base)),
            NumberOfConflicts = Math.Max(1, hunks.Count(hunk => hunk.IsConflict)),
            IsBinaryFile = binary,
            ContentConflict = conflict.Source?.Id != conflict.Destination?.Id,
            FileModeConflict = conflict.Source?.Mode != conflict.Destination?.Mode,
            ObjectTypeConflict = conflict is { Source: not null, Destination: not null } && Kind(conflict.Source) != Kind(conflict.Destination),
            MergeOperations = new MergeOperations(Operation(conflict.Base, conflict.Source), Operation(conflict.Base, conflict.Destination)),
        };
        return (metadata, hunks);
    }

    private static async Task<byte[]> ContentAsync(BareRepository git, TreeEntry? side, CancellationToken cancellation) =>
        side is null ? [] : await git.BlobAsync(side.Id, cancellation).ConfigureAwait(false) ?? [];

    // A side that is not there is compared as an empty file.
    private static async Task<IReadOnlyList<LineEdit>> EditsAsync(BareRepository git, TreeEntry? before, TreeEntry? after, CancellationToken cancellation)
    {
        var empty = before is null || after is null ? await new CommitWriter(git).BlobAsync(default, cancellation).ConfigureAwait(false) : "";
        return await LineEdits.BetweenAsync(git, before?.Id ?? empty, after?.Id ?? empty, cancellation).ConfigureAwait(false);
    }

    private static bool IsBinary(byte[] content) => content.AsSpan(0, Math.Min(content.Length, 8000)).Contains((byte)0); // as git tells it

    private static string? Kind(TreeEntry? side) => side is null ? null : side.Mode == "120000" ? "SYMBOLIC_LINK" : "FILE";

    private static string Operation(TreeEntry? before, TreeEntry? after) => after is null ? "D" : before is null ? "A" : "M";
}

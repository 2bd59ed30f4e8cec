namespace LocalAws.CodeCommit.Git;

/// <summary>A file that differs between two commits.</summary>
/// <param name="Type">A, M or D, as CodeCommit and git write it.</param>
/// <param name="Before">The blob before; null for an added file.</param>
/// <param name="After">The blob after; null for a deleted file.</param>
public sealed record FileDifference(char Type, TreeEntry? Before, TreeEntry? After);

/// <summary>Compares commits.</summary>
public static class Differences
{
    private const string EmptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    /// <summary>The files that differ, by path; from the empty tree when <paramref name="before"/> is null.</summary>
    public static async Task<IReadOnlyList<FileDifference>> BetweenAsync(BareRepository repository, string? before, string after, CancellationToken cancellation)
    {
        var result = await repository.RunAsync(["diff-tree", "-r", "-z", "--no-renames", "--full-index", before ?? EmptyTree, after], cancellation).ConfigureAwait(false);
        var fields = result.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return [.. fields.Chunk(2).Select(pair => Parse(pair[0], pair[1]))];
    }

    private static FileDifference Parse(string header, string path)
    {
        var words = header.TrimStart(':').Split(' ');
        TreeEntry Entry(int mode, int id) => new(words[mode], "blob", words[id], path);
        return words[4][0] switch
        {
            'A' => new FileDifference('A', null, Entry(1, 3)),
            'D' => new FileDifference('D', Entry(0, 2), null),
            _ => new FileDifference('M', Entry(0, 2), Entry(1, 3)),
        };
    }
}

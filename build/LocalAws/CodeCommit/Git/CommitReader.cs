using System.Text;

namespace LocalAws.CodeCommit.Git;

/// <summary>Reads commits.</summary>
public static class CommitReader
{
    /// <summary>The commit, or null when the repository has none of that id.</summary>
    public static async Task<CommitInfo?> ReadAsync(BareRepository repository, string commitId, CancellationToken cancellation)
    {
        if (!ObjectId.IsValid(commitId)) return null;
        var result = await GitProcess.RunAsync(repository.Directory, ["cat-file", "commit", commitId], default, cancellation).ConfigureAwait(false);
        return result.ExitCode == 0 ? Parse(commitId, Encoding.UTF8.GetString(result.Output)) : null;
    }

    /// <summary>Parses a commit object: header lines, an empty line, the message.</summary>
    public static CommitInfo Parse(string id, string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var header = (end < 0 ? text : text[..end]).Split('\n');
        string Value(string key) => header.First(line => line.StartsWith(key + ' ', StringComparison.Ordinal))[(key.Length + 1)..];
        return new CommitInfo(
            id,
            Value("tree"),
            [.. header.Where(line => line.StartsWith("parent ", StringComparison.Ordinal)).Select(line => line["parent ".Length..])],
            ParseSignature(Value("author")),
            ParseSignature(Value("committer")),
            end < 0 ? "" : text[(end + 2)..]);
    }

    private static Signature ParseSignature(string value)
    {
        var (open, close) = (value.LastIndexOf('<'), value.LastIndexOf('>'));
        return new Signature(value[..Math.Max(0, open - 1)], value[(open + 1)..close], value[(close + 1)..].Trim());
    }
}

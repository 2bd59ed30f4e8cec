using System.Globalization;
using System.Text;

namespace LocalAws.CodeCommit.Git;

/// <summary>A change of one path: new content with a mode, or (no blob) its removal.</summary>
public sealed record PathChange(string Path, string? Mode, string? BlobId);

/// <summary>Makes blobs, trees and commits without a working tree.</summary>
public sealed class CommitWriter(BareRepository repository)
{
    /// <summary>Stores a blob and returns its id.</summary>
    public async Task<string> BlobAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        (await repository.RunAsync(["hash-object", "-w", "--stdin"], content, cancellation).ConfigureAwait(false)).Text.Trim();

    /// <summary>The tree of <paramref name="parent"/> (null: empty) with the changes applied.</summary>
    public async Task<string> TreeAsync(string? parent, IEnumerable<PathChange> changes, CancellationToken cancellation)
    {
        var index = Path.Combine(repository.Directory, $"index-{Guid.NewGuid():N}");
        try
        {
            await RunAsync(index, parent is null ? ["read-tree", "--empty"] : ["read-tree", parent], default, cancellation).ConfigureAwait(false);
            var lines = changes.Select(change => change.BlobId is null
                ? $"0 {new string('0', 40)}\t{change.Path}\0"
                : $"{change.Mode} {change.BlobId}\t{change.Path}\0");
            await RunAsync(index, ["update-index", "-z", "--index-info"], Encoding.UTF8.GetBytes(string.Concat(lines)), cancellation).ConfigureAwait(false);
            return (await RunAsync(index, ["write-tree"], default, cancellation).ConfigureAwait(false)).Text.Trim();
        }
        finally
        {
            File.Delete(index);
        }
    }

    /// <summary>Stores a commit and returns its id. No reference moves.</summary>
    public async Task<string> CommitAsync(string tree, IReadOnlyList<string> parents, string name, string email, string message, DateTimeOffset now, CancellationToken cancellation)
    {
        var start = GitProcess.StartInfo(repository.Directory, ["commit-tree", tree, .. parents.SelectMany(parent => (string[])["-p", parent])]);
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{role}_NAME"] = name;
            start.Environment[$"GIT_{role}_EMAIL"] = email;
            start.Environment[$"GIT_{role}_DATE"] = string.Create(CultureInfo.InvariantCulture, $"@{now.ToUnixTimeSeconds()} +0000");
        }

        return (await GitProcess.RunAsync(start, Encoding.UTF8.GetBytes(message), cancellation).ConfigureAwait(false)).Checked().Text.Trim();
    }

    private async Task<GitResult> RunAsync(string index, IEnumerable<string> arguments, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        var start = GitProcess.StartInfo(repository.Directory, arguments);
        start.Environment["GIT_INDEX_FILE"] = index;
        return (await GitProcess.RunAsync(start, input, cancellation).ConfigureAwait(false)).Checked();
    }
}

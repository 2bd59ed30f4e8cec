using System.Globalization;

namespace LocalAws.CodeCommit.Git;

/// <summary>A bare git repository on disk: references and objects, read and written through git's plumbing.</summary>
public sealed class BareRepository(string directory)
{
    private static readonly string NoCommit = new('0', 40);

    public string Directory { get; } = directory;

    public bool Exists => File.Exists(Path.Combine(Directory, "HEAD"));

    /// <summary>Makes the repository. Its HEAD names <paramref name="defaultBranch"/>, which appears with the first push.</summary>
    public async Task CreateAsync(string defaultBranch, CancellationToken cancellation)
    {
        System.IO.Directory.CreateDirectory(Directory);
        await RunAsync(["init", "--bare", "--quiet", "--template=", $"--initial-branch={defaultBranch}"], cancellation).ConfigureAwait(false);
        await RunAsync(["config", "http.receivepack", "true"], cancellation).ConfigureAwait(false);
        await RunAsync(["config", "receive.autogc", "false"], cancellation).ConfigureAwait(false);
        await RunAsync(["config", "uploadpack.allowAnySHA1InWant", "true"], cancellation).ConfigureAwait(false);
        System.IO.Directory.CreateDirectory(Path.Combine(Directory, "info"));
        // A source artifact holds every file of the commit: a repository's own export attributes shall not thin it out.
        await File.WriteAllTextAsync(Path.Combine(Directory, "info", "attributes"), "* !export-ignore !export-subst\n", cancellation).ConfigureAwait(false);
    }

    /// <summary>Every reference with the commit it points to (tags are peeled).</summary>
    public Task<IReadOnlyDictionary<string, string>> ReferencesAsync(CancellationToken cancellation) => ReferencesAsync(["refs/heads", "refs/tags"], cancellation);

    /// <summary>References that patterns (as of <c>git for-each-ref</c>) mean, each with the commit it points to.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReferencesAsync(IEnumerable<string> patterns, CancellationToken cancellation)
    {
        var result = await RunAsync(["for-each-ref", "--format=%(refname) %(objectname) %(*objectname)", .. patterns], cancellation).ConfigureAwait(false);
        return result.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(words => words[0], words => words[^1], StringComparer.Ordinal);
    }

    /// <summary>The branches and their commits, by name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> BranchesAsync(CancellationToken cancellation) =>
        (await ReferencesAsync(cancellation).ConfigureAwait(false)).Where(pair => pair.Key.StartsWith("refs/heads/", StringComparison.Ordinal))
            .ToDictionary(pair => pair.Key["refs/heads/".Length..], pair => pair.Value, StringComparer.Ordinal);

    /// <summary>The commit of a branch, or null when there is no such branch.</summary>
    public async Task<string?> BranchTipAsync(string branch, CancellationToken cancellation) =>
        (await BranchesAsync(cancellation).ConfigureAwait(false)).GetValueOrDefault(branch);

    /// <summary>
    /// Moves a branch from <paramref name="expected"/> (null: it must not exist) to <paramref name="commit"/> (null: delete it). False when somebody else
    /// moved it first.
    /// </summary>
    public async Task<bool> TryUpdateBranchAsync(string branch, string? commit, string? expected, CancellationToken cancellation)
    {
        var reference = $"refs/heads/{branch}";
        string[] arguments = commit is null ? ["update-ref", "-d", reference, expected ?? NoCommit] : ["update-ref", reference, commit, expected ?? NoCommit];
        return (await GitProcess.RunAsync(Directory, arguments, default, cancellation).ConfigureAwait(false)).ExitCode == 0;
    }

    /// <summary>Makes HEAD name another branch.</summary>
    public Task SetHeadAsync(string branch, CancellationToken cancellation) => RunAsync(["symbolic-ref", "HEAD", $"refs/heads/{branch}"], cancellation);

    /// <summary>Whether git accepts the name for a branch.</summary>
    public async Task<bool> IsValidBranchNameAsync(string branch, CancellationToken cancellation) =>
        !branch.StartsWith('-') && (await GitProcess.RunAsync(Directory, ["check-ref-format", "--branch", branch], default, cancellation).ConfigureAwait(false)).ExitCode == 0;

    /// <summary>The full id of what a specifier (branch, tag, refs/..., commit id, HEAD) names as a commit, or null.</summary>
    public async Task<string?> ResolveCommitAsync(string specifier, CancellationToken cancellation)
    {
        if (specifier.Length == 0 || specifier[0] == '-' || specifier.Any(letter => letter is ':' or '^' or '~' or '@' or '\0' or '\n' || char.IsWhiteSpace(letter)))
            return null;
        var result = await GitProcess.RunAsync(Directory, ["rev-parse", "--verify", "--quiet", "--end-of-options", $"{specifier}^{{commit}}"], default, cancellation)
            .ConfigureAwait(false);
        return result.ExitCode == 0 ? result.Text.Trim() : null;
    }

    /// <summary>The bytes of a blob, or null when there is no such blob.</summary>
    public async Task<byte[]?> BlobAsync(string blobId, CancellationToken cancellation)
    {
        var result = await GitProcess.RunAsync(Directory, ["cat-file", "blob", blobId], default, cancellation).ConfigureAwait(false);
        return result.ExitCode == 0 ? result.Output : null;
    }

    /// <summary>The size of a blob in bytes.</summary>
    public async Task<long> BlobSizeAsync(string blobId, CancellationToken cancellation) =>
        long.Parse((await RunAsync(["cat-file", "-s", blobId], cancellation).ConfigureAwait(false)).Text.Trim(), CultureInfo.InvariantCulture);

    /// <summary>Runs git in the repository.</summary>
    /// <exception cref="GitException">git ended with an error.</exception>
    public Task<GitResult> RunAsync(IEnumerable<string> arguments, CancellationToken cancellation) => RunAsync(arguments, default, cancellation);

    /// <inheritdoc cref="RunAsync(IEnumerable{string}, CancellationToken)"/>
    public async Task<GitResult> RunAsync(IEnumerable<string> arguments, ReadOnlyMemory<byte> input, CancellationToken cancellation) =>
        (await GitProcess.RunAsync(Directory, arguments, input, cancellation).ConfigureAwait(false)).Checked();
}

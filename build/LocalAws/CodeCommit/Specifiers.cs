using LocalAws.CodeCommit.Git;

namespace LocalAws.CodeCommit;

/// <summary>What requests say of commits and paths, checked.</summary>
internal static class Specifiers
{
    /// <summary>The commit that a specifier names; without one, the tip of the default branch.</summary>
    /// <exception cref="Kernel.AwsException">CommitDoesNotExistException.</exception>
    public static async Task<string> CommitAsync(BareRepository git, string? specifier, CancellationToken cancellation) =>
        await git.ResolveCommitAsync(specifier ?? "HEAD", cancellation).ConfigureAwait(false) ?? throw CodeCommitErrors.CommitDoesNotExist(specifier ?? "HEAD");

    /// <summary>A path without leading and trailing slashes.</summary>
    /// <exception cref="Kernel.AwsException">InvalidPathException.</exception>
    public static string Path(string path)
    {
        var trimmed = path.Trim('/');
        var bad = path.Any(char.IsControl) || trimmed.Split('/').Any(part => part is "." or ".." || part.Equals(".git", StringComparison.OrdinalIgnoreCase))
            || (trimmed.Length > 0 && trimmed.Contains("//", StringComparison.Ordinal));
        return bad ? throw CodeCommitErrors.InvalidPath(path) : trimmed;
    }
}

namespace LocalAws.CodeCommit.Git;

/// <summary>A file that a merge cannot decide by itself.</summary>
/// <param name="Path">Where.</param>
/// <param name="Base">As it was; null when it was not there.</param>
/// <param name="Source">What the source made of it; null when it deleted it.</param>
/// <param name="Destination">What the destination made of it; null when it deleted it.</param>
public sealed record MergeConflict(string Path, TreeEntry? Base, TreeEntry? Source, TreeEntry? Destination);

/// <summary>Merges commits without a working tree, by git's own three-way merge.</summary>
public static class Merges
{
    /// <summary>The best common ancestor, or null when the commits have none.</summary>
    public static async Task<string?> BaseAsync(BareRepository repository, string one, string other, CancellationToken cancellation)
    {
        var result = await GitProcess.RunAsync(repository.Directory, ["merge-base", one, other], default, cancellation).ConfigureAwait(false);
        return result.ExitCode == 0 ? result.Text.Trim() : null;
    }

    /// <summary>Whether one commit is contained in another.</summary>
    public static async Task<bool> ContainsAsync(BareRepository repository, string commit, string ancestor, CancellationToken cancellation) =>
        (await GitProcess.RunAsync(repository.Directory, ["merge-base", "--is-ancestor", ancestor, commit], default, cancellation).ConfigureAwait(false)).ExitCode == 0;

    /// <summary>The first merge commit in a commit's history that has another one in it, or null.</summary>
    public static async Task<string?> CommitOfAsync(BareRepository repository, string commit, string source, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(repository);
        var result = await repository.RunAsync(["rev-list", "--merges", "--ancestry-path", "--reverse", "--topo-order", $"{source}..{commit}"], cancellation).ConfigureAwait(false);
        return result.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
    }

    /// <summary>The merged tree, in which conflicts still carry git's marks, and the files in which both sides changed the same lines.</summary>
    /// <exception cref="GitException">git is older than 2.38, or the commits have no common ancestor.</exception>
    public static async Task<(string Tree, IReadOnlySet<string> Conflicted)> TreeAsync(BareRepository repository, string destination, string source, CancellationToken cancellation)
    {
        string[] arguments = ["merge-tree", "--write-tree", "-z", "--name-only", "--no-messages", destination, source];
        var result = await GitProcess.RunAsync(repository.Directory, arguments, default, cancellation).ConfigureAwait(false);
        if (result.ExitCode > 1) throw new GitException(result.ExitCode, result.Errors.Trim());
        var fields = result.Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return (fields[0].Trim(), fields.Skip(1).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The files that both sides changed, each to something else.</summary>
    public static async Task<IReadOnlyList<MergeConflict>> ChangedByBothAsync(BareRepository repository, string? ancestor, string source, string destination, CancellationToken cancellation)
    {
        var ours = (await Differences.BetweenAsync(repository, ancestor, destination, cancellation).ConfigureAwait(false)).ToDictionary(PathOf, StringComparer.Ordinal);
        var theirs = await Differences.BetweenAsync(repository, ancestor, source, cancellation).ConfigureAwait(false);
        return
        [
            .. theirs.Where(change => ours.TryGetValue(PathOf(change), out var own) && (own.After?.Id, own.After?.Mode) != (change.After?.Id, change.After?.Mode))
                .Select(change => new MergeConflict(PathOf(change), change.Before, change.After, ours[PathOf(change)].After)),
        ];
    }

    private static string PathOf(FileDifference change) => (change.After ?? change.Before)!.Path;
}

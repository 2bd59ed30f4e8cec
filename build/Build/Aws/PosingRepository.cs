using Build.Settings;

namespace Build.Aws;

/// <summary>A repository or folder on this machine that poses as one on GitHub, for the embedded AWS.</summary>
/// <param name="Id">Owner/name.</param>
/// <param name="Path">The folder.</param>
/// <param name="AsItIs">Whether what is not committed is taken too.</param>
public sealed record PosingRepository(string Id, string Path, bool AsItIs)
{
    /// <summary>
    /// Those that <c>--repository</c> names. Without any, the checkout poses as the repository of the settings, so that a project that is not
    /// pushed yet can be rehearsed by its settings alone.
    /// </summary>
    /// <exception cref="BadInput">A folder is not there, none poses as the repository of the settings, or the one that does has not got the branch.</exception>
    public static async Task<IReadOnlyList<PosingRepository>> FindAsync(Parameters parameters, SourceSettings source, string root, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(source);
        var named = parameters.Repositories.Select(pair => new PosingRepository(pair.Key, System.IO.Path.GetFullPath(pair.Value, root), parameters.SnapshotAsked)).ToList();
        List<string> faults =
        [
            .. named.Where(each => !Directory.Exists(each.Path)).Select(each => $"--repository {each.Id}={each.Path}: there is no such folder. Name a git repository, or a plain folder."),
            .. named.GroupBy(each => each.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => $"--repository names {group.Key} twice; take one of the two out."),
        ];
        if (source is { IsOnGitHub: true, Repository: { } id } && !named.Exists(each => each.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))
        {
            if (named.Count > 0)
                faults.Add($"source.repository is {id}, and --repository names {string.Join(", ", named.Select(each => each.Id))}: say what poses as it with --repository {id}=PATH.");
            named.Add(new(id, root, parameters.Snapshot));
        }
        if (faults.Count == 0 && source.IsOnGitHub
            && await WithoutBranchAsync(named.First(each => each.Id.Equals(source.Repository, StringComparison.OrdinalIgnoreCase)), source.Branch, cancellationToken) is { } missing)
            faults.Add(missing);
        return faults.Count == 0 ? named : throw new BadInput(faults);
    }

    // Where commits are taken, the branch has to be there: the pipeline would be made, and its first execution fail.
    private static async Task<string?> WithoutBranchAsync(PosingRepository posing, string branch, CancellationToken cancellationToken)
    {
        if (posing.AsItIs || await LocalBranches.OfAsync(posing.Path, cancellationToken) is not { } branches || branches.Contains(branch, StringComparer.Ordinal))
            return null;
        var has = branches.Count == 0 ? "no commit yet: commit, or take the files as they are with --snapshot" : $"{string.Join(", ", branches)}: set source.branch to one of them, or make it";
        return $"source.branch is {branch}, which {posing.Id} ({posing.Path}) does not have; it has {has}.";
    }
}

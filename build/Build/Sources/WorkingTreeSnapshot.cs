namespace Build.Sources;

/// <summary>
/// The working tree as a commit, uncommitted files included. It lives in a git folder of our own below the state folder: neither HEAD, nor
/// the index, nor an object of the user's repository is touched, and there need not be one.
/// </summary>
/// <param name="root">The checkout.</param>
/// <param name="gitFolder">Our git folder.</param>
/// <param name="buildspec">Path of the buildspec that the project names.</param>
public sealed class WorkingTreeSnapshot(string root, string gitFolder, string buildspec)
{
    // What a pipeline needs: the app, its hooks, and what says how it is built and deployed.
    private static readonly string[] Content = ["app", "scripts", "appspec.yml", "buildspec.yml"];

    private readonly Git git = new(root, new Dictionary<string, string?>
    {
        ["GIT_DIR"] = gitFolder,
        ["GIT_WORK_TREE"] = root,
        ["GIT_INDEX_FILE"] = null,
        ["GIT_AUTHOR_NAME"] = "Nutshell",
        ["GIT_AUTHOR_EMAIL"] = "nutshell@localhost",
        ["GIT_COMMITTER_NAME"] = "Nutshell",
        ["GIT_COMMITTER_EMAIL"] = "nutshell@localhost",
    });

    internal Git Git => git;

    /// <summary>Commits the content on top of a branch's last commit.</summary>
    /// <param name="tip">The branch's last commit, which is fetched when it is not here; null for a new branch.</param>
    /// <param name="fetch">Fetches the branch.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Id of the commit: <paramref name="tip"/> itself when it has the same content.</returns>
    internal async Task<string> CommitAsync(string? tip, Func<Task> fetch, CancellationToken cancellationToken)
    {
        var tree = await TreeAsync(cancellationToken);
        if (tip is null)
            return await CommitTreeAsync(tree, [], cancellationToken);
        if ((await git.TryAsync(["cat-file", "-e", $"{tip}^{{commit}}"], cancellationToken)).ExitCode != 0)
            await fetch();
        return await git.RunAsync("git cannot read the branch's last commit", ["rev-parse", $"{tip}^{{tree}}"], cancellationToken) == tree
            ? tip
            : await CommitTreeAsync(tree, ["-p", tip], cancellationToken);
    }

    /// <summary>Id of the git tree of the content.</summary>
    internal async Task<string> TreeAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(gitFolder))
            await git.RunAsync("git cannot make a repository", ["init", "--quiet", "--initial-branch=main"], cancellationToken);
        var content = Content.Append(buildspec).Distinct(StringComparer.Ordinal).Where(path => Path.Exists(Path.Combine(root, path))).ToList();
        await git.RunAsync("git cannot read the working tree", ["-c", "core.autocrlf=false", "-c", "advice.addEmbeddedRepo=false", "add", "--all", "--", .. content], cancellationToken);
        return await git.RunAsync("git cannot write the working tree", ["write-tree"], cancellationToken);
    }

    private Task<string> CommitTreeAsync(string tree, IReadOnlyList<string> parent, CancellationToken cancellationToken) =>
        git.RunAsync("git cannot commit the working tree", ["commit-tree", tree, .. parent, "-m", "Working tree"], cancellationToken);
}

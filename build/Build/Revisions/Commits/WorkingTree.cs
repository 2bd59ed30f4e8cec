using System.ComponentModel;
using System.Diagnostics;

namespace Build.Revisions.Commits;

/// <summary>What git says of some paths of a checkout.</summary>
/// <param name="Commit">HEAD; null when there is no commit yet, or no repository.</param>
/// <param name="IsDirty">Whether one of the paths is not as HEAD has it.</param>
/// <param name="Warning">Why git did not tell, although there is a repository.</param>
internal sealed record WorkingTree(string? Commit, bool IsDirty, string? Warning = null)
{
    private const string CommitLine = "# branch.oid ";

    /// <summary>Asks git. A folder that is no checkout, or a machine without git, is no error: a CodePipeline source artifact has no .git.</summary>
    public static async Task<WorkingTree> ReadAsync(string root, IEnumerable<string> paths, CancellationToken cancellation)
    {
        // Taking no lock: a commit that the user makes meanwhile must not fail because of us.
        var start = new ProcessStartInfo("git", ["--no-optional-locks", "status", "--porcelain=v2", "--branch", "--untracked-files=normal", "-z", "--", .. paths])
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            using var killing = cancellation.Register(() => git.Kill());
            var error = git.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = await git.StandardOutput.ReadToEndAsync(CancellationToken.None);
            await git.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            return git.ExitCode == 0 ? Parse(output) : Without(root, await error);
        }
        catch (Win32Exception exception)
        {
            return Without(root, exception.Message);
        }
    }

    /// <summary>Reads <c>git status --porcelain=v2 --branch -z</c>.</summary>
    internal static WorkingTree Parse(string status)
    {
        var records = status.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        var commit = records.FirstOrDefault(record => record.StartsWith(CommitLine, StringComparison.Ordinal))?[CommitLine.Length..];
        return new WorkingTree(commit is "(initial)" ? null : commit, records.Any(record => record[0] != '#'));
    }

    private static WorkingTree Without(string root, string why) =>
        new(null, false, Path.Exists(Path.Combine(root, ".git")) ? $"git does not tell the commit of this checkout, so revisions say \"{CommitLabel.Unknown}\": {why.Trim()}" : null);
}

using Build.Processes;

namespace Build.Aws;

/// <summary>The branches of a git repository on this machine.</summary>
internal static class LocalBranches
{
    /// <summary>Their names; null when the folder is no repository of its own, or git cannot tell.</summary>
    public static async Task<IReadOnlyList<string>?> OfAsync(string folder, CancellationToken cancellationToken)
    {
        var isRepository = Path.Exists(Path.Combine(folder, ".git")) || (File.Exists(Path.Combine(folder, "HEAD")) && Directory.Exists(Path.Combine(folder, "objects")));
        if (!isRepository)
            return null;
        var git = new ExternalProgram("git", "for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads") { WorkingFolder = folder };
        var listed = await git.RunAsync(cancellationToken);
        return listed.ExitCode == 0 ? listed.Output : null;
    }
}

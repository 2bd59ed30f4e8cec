using System.IO.Compression;
using LocalAws.CodeCommit.Git;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>A zip of a clone with its history (.git), for builds that want it (output artifact format CODEBUILD_CLONE_REF).</summary>
internal static class FullClone
{
    public static async Task WriteZipAsync(BareRepository repository, string branch, string commit, Stream destination, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("clone-");
        try
        {
            await RunAsync(folder.FullName, ["init", "--quiet", $"--initial-branch={branch}", folder.FullName], cancellation).ConfigureAwait(false);
            await RunAsync(folder.FullName, ["fetch", "--quiet", "--tags", "--", repository.Directory, "+refs/heads/*:refs/remotes/origin/*"], cancellation).ConfigureAwait(false);
            await RunAsync(folder.FullName, ["reset", "--quiet", "--hard", commit], cancellation).ConfigureAwait(false);
            await ZipFile.CreateFromDirectoryAsync(folder.FullName, destination, cancellation).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(string folder, string[] arguments, CancellationToken cancellation)
    {
        var start = GitProcess.StartInfo(folder, arguments);
        start.Environment.Remove("GIT_DIR");
        (await GitProcess.RunAsync(start, default, cancellation).ConfigureAwait(false)).Checked();
    }
}

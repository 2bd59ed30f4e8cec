namespace LocalAws.CodeCommit.Git;

/// <summary>Writes the files of a commit as a zip (modes and symbolic links kept), as a source action hands them on.</summary>
public static class Archive
{
    public static async Task WriteZipAsync(BareRepository repository, string commit, Stream destination, CancellationToken cancellation)
    {
        using var process = GitProcess.Start(GitProcess.StartInfo(repository.Directory, "archive", "--format=zip", commit));
        try
        {
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.StandardOutput.BaseStream.CopyToAsync(destination, cancellation).ConfigureAwait(false);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            if (process.ExitCode != 0) throw new GitException(process.ExitCode, (await errors.ConfigureAwait(false)).Trim());
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}

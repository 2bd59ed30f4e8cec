using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution;

/// <summary>The folders of builds and of their caches.</summary>
internal sealed class BuildFolders(StateFolder state, LocalAwsOptions options)
{
    private const int MaximumTries = 5;

    /// <summary>
    /// A build's scratch folder. A privileged process keeps it outside the state folder, which is its own alone: there run-as can name another user.
    /// </summary>
    public string Of(string buildId)
    {
        var uuid = buildId[(buildId.LastIndexOf(':') + 1)..];
        return Environment.IsPrivilegedProcess
            ? Path.Combine(Path.GetTempPath(), $"codebuild-{uuid}")
            : Path.Combine(state.Folder("codebuild", "builds"), uuid);
    }

    /// <summary>Makes a build's scratch folder, which other users cannot enter.</summary>
    public string Create(string buildId)
    {
        var folder = Of(buildId);
        if (Path.Exists(folder))
            throw new IOException($"{folder} is there already.");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder).FullName
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
    }

    /// <summary>Removes a build's scratch folder. One that cannot be removed is reported, and costs the build nothing.</summary>
    public void Delete(string buildId)
    {
        for (var tries = 1; !TryDelete(buildId, last: tries == MaximumTries); tries++)
        {
            // A process that is just ending may have written once more while its folder was emptied.
        }
    }

    /// <summary>The file that keeps a project's local cache.</summary>
    public string CacheOf(Scope scope, string project) => Path.Combine(state.Folder("codebuild", "cache", scope.AccountId, scope.Region), project + ".tar");

    public void DeleteCache(Scope scope, string project) => File.Delete(CacheOf(scope, project));

    private bool TryDelete(string buildId, bool last)
    {
        var folder = new DirectoryInfo(Of(buildId));
        try
        {
            MakeRemovable(folder);
            if (folder.Exists)
                folder.Delete(recursive: true);
            return true;
        }
        catch (Exception error) when (error is DirectoryNotFoundException or FileNotFoundException)
        {
            return last || !folder.Exists;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (last)
                options.Log($"codebuild {buildId}: its folder stays, and may be removed by hand: {error.Message}");
            return last;
        }
    }

    // Package managers make folders that nobody may write to.
    private static void MakeRemovable(DirectoryInfo folder)
    {
        if (OperatingSystem.IsWindows() || !folder.Exists)
            return;
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var locked in folder.EnumerateDirectories("*", everywhere))
            locked.UnixFileMode |= UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    }
}

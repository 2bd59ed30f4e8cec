namespace Build;

/// <summary>What runs leave behind below the state folder. What is not ours there (an SDK that the bootstrapper installed) is left alone.</summary>
public static class Leftovers
{
    /// <summary>Removes them.</summary>
    /// <returns>Names of what was removed.</returns>
    /// <exception cref="BadInput">An embedded AWS uses the folder.</exception>
    public static IReadOnlyList<string> Remove(Paths paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var found = new[] { paths.LocalAws, paths.LocalAwsEnvironment, paths.Revisions, paths.SourceGit, paths.Serverless, paths.TestReports, paths.StateIgnore }.Where(Path.Exists).ToList();
        if (found.Contains(paths.LocalAws))
            RequireNotInUse(Path.Combine(paths.LocalAws, "lock"));
        foreach (var path in found)
            Delete(path);
        if (Directory.Exists(paths.State) && !Directory.EnumerateFileSystemEntries(paths.State).Any())
            Directory.Delete(paths.State);
        return [.. found.Select(path => Path.GetFileName(path))];
    }

    private static void RequireNotInUse(string path)
    {
        try
        {
            new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None).Dispose();
        }
        catch (IOException)
        {
            throw new BadInput($"An embedded AWS uses {Path.GetDirectoryName(path)}: stop it first (Ctrl-C where Local-Aws or another ./build.sh runs).");
        }
    }

    private static void Delete(string path)
    {
        if (File.Exists(path))
            File.Delete(path);
        else
            Directory.Delete(path, recursive: true);
    }
}

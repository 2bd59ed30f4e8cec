namespace Build.Revisions;

/// <summary>The folder of an application's bundles. A bundle has its name only when it is whole.</summary>
/// <param name="Path">Full path; made when needed.</param>
/// <param name="Application">The application's name.</param>
internal sealed record BundleFolder(string Path, string Application)
{
    // As many as the CodeDeploy agent keeps revisions.
    private const int Kept = 5;
    private const string PartialEnding = ".partial";

    /// <summary>Where the bundle of some content is, or would be.</summary>
    public string PathOf(string contentHash) => System.IO.Path.Combine(Path, $"{Application}-{contentHash}.zip");

    /// <summary>A new file to write a bundle to, locked while it is open. Files that killed processes left are removed first.</summary>
    public FileStream OpenPartial()
    {
        Directory.CreateDirectory(Path);
        foreach (var leftover in Directory.EnumerateFiles(Path, $"*{PartialEnding}"))
            RemoveUnlessLocked(leftover);
        return new FileStream(System.IO.Path.Combine(Path, $"{Guid.NewGuid():N}{PartialEnding}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }

    /// <summary>Removes all but the last few bundles.</summary>
    public void RemoveOld()
    {
        foreach (var old in new DirectoryInfo(Path).EnumerateFiles($"{Application}-*.zip").OrderByDescending(file => file.LastWriteTimeUtc).Skip(Kept))
            old.Delete();
    }

    private static void RemoveUnlessLocked(string path)
    {
        try
        {
            using (new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None))
                File.Delete(path);
        }
        catch (IOException)
        {
            // Another process is writing it right now, or has just finished.
        }
    }
}

namespace LocalAws.CodeBuild.Execution.Artifacts;

/// <summary>Walks a build's folder without following links to folders, which could lead out of it or in circles.</summary>
internal static class SourceTree
{
    public static EnumerationOptions Recursive { get; } =
        new()
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = false,
        };

    public static string Relative(string root, string path) => System.IO.Path.GetRelativePath(root, path).Replace('\\', '/');

    /// <summary>Every file and link below a folder, links to folders as themselves.</summary>
    public static IEnumerable<(string Relative, string Path)> Files(string root)
    {
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(root)]);
        while (folders.TryPop(out var folder))
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (entry is DirectoryInfo { LinkTarget: null } directory)
                    folders.Push(directory);
                else
                    yield return (Relative(root, entry.FullName), entry.FullName);
            }
    }
}

using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.CodeBuild.Execution.Artifacts;

/// <summary>Picks the files of a build's output as the artifacts section asks: base directory, patterns, exclusions, flattening, links.</summary>
public static class ArtifactSelection
{
    /// <param name="root">The source folder of the build.</param>
    /// <param name="preserveLinks">False when the output is not a zip, where a link can only be kept as its contents.</param>
    /// <returns>The files in ordinal order of their names.</returns>
    /// <exception cref="ArtifactException">Nothing matches, or two files would get one name.</exception>
    public static IReadOnlyList<ArtifactFile> Select(string root, ArtifactsSpec spec, bool preserveLinks)
    {
        var files = new SortedDictionary<string, ArtifactFile>(StringComparer.Ordinal);
        foreach (var baseDirectory in BaseDirectories(root, spec.BaseDirectory))
        foreach (var (relative, path) in Matching(baseDirectory, spec))
        {
            var link = spec.EnableSymlinks && preserveLinks ? InternalLink(root, path) : null;
            if (link is null && !File.Exists(path))
                continue; // A link to nothing, or to a folder, has no contents.
            var name = spec.DiscardPaths ? System.IO.Path.GetFileName(relative) : relative;
            if (!files.TryAdd(name, new ArtifactFile(name, path, link)) && files[name].Path != path)
                throw new ArtifactException(
                    $"discard-paths makes one file of {files[name].Path[(root.Length + 1)..]} and {path[(root.Length + 1)..]}: rename one or exclude it"
                );
        }
        return files.Count > 0 ? [.. files.Values] : throw new ArtifactException($"no matching artifact paths found for {string.Join(", ", spec.Files)}");
    }

    private static IReadOnlyList<string> BaseDirectories(string root, string? pattern)
    {
        var text = pattern?.Trim().Trim('/') ?? "";
        if (text is "" or ".")
            return [root];
        if (Glob.Problem(text) is { } problem)
            throw new ArtifactException($"base-directory '{text}': {problem}");
        var glob = new Glob(text);
        List<string> found =
        [
            .. Directory
                .EnumerateDirectories(root, "*", SourceTree.Recursive)
                .Where(path => glob.Matches(SourceTree.Relative(root, path)))
                .Order(StringComparer.Ordinal),
        ];
        return found.Count > 0 ? found : throw new ArtifactException($"no matching base directory path found for {text}");
    }

    private static IEnumerable<(string Relative, string Path)> Matching(string folder, ArtifactsSpec spec)
    {
        List<Glob> wanted = [.. spec.Files.Select(pattern => new Glob(pattern))];
        List<Glob> excluded = [.. spec.ExcludePaths.Select(pattern => new Glob(pattern))];
        return SourceTree
            .Files(folder)
            .Where(file => wanted.Exists(glob => glob.Matches(file.Relative)) && !excluded.Exists(glob => glob.Matches(file.Relative)));
    }

    /// <summary>The target of a link that stays inside the source; CodeBuild keeps only those as links.</summary>
    private static string? InternalLink(string root, string path)
    {
        if (new FileInfo(path).LinkTarget is not { } target)
            return null;
        var full = System.IO.Path.GetFullPath(target, System.IO.Path.GetDirectoryName(path)!);
        return full.StartsWith(root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal) ? target : null;
    }
}

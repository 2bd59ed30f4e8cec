namespace Build.Revisions.Content;

/// <summary>Patterns as in a .gitignore, in order; the last that matches a path decides.</summary>
internal sealed class IgnoreList(IEnumerable<string> lines)
{
    private readonly List<IgnorePattern> patterns = [.. lines.Select(IgnorePattern.Parse).OfType<IgnorePattern>()];

    /// <summary>Whether the path stays out. What is below a folder that stays out must not be asked for: it stays out with it.</summary>
    public bool Excludes(string path, bool isFolder) => patterns.Count > 0 && patterns.FindLast(pattern => pattern.Matches(path, isFolder)) is { Includes: false };
}

using System.Text;
using System.Text.RegularExpressions;

namespace Build.Revisions.Content;

/// <summary>A line of a .gitignore (gitignore(5), "PATTERN FORMAT"), relative to the folder that packaging starts in.</summary>
internal sealed class IgnorePattern
{
    private readonly Regex regex;
    private readonly bool onlyFolders;

    private IgnorePattern(Regex regex, bool onlyFolders, bool includes) => (this.regex, this.onlyFolders, Includes) = (regex, onlyFolders, includes);

    /// <summary>Whether it takes back what an earlier pattern left out.</summary>
    public bool Includes { get; }

    /// <summary>The pattern of a line; null when it has none.</summary>
    public static IgnorePattern? Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var pattern = TrimEnd(line);
        if (pattern.Length == 0 || pattern[0] == '#')
            return null;
        var includes = pattern[0] == '!';
        if (includes)
            pattern = pattern[1..];
        var onlyFolders = pattern.EndsWith('/');
        if (onlyFolders)
            pattern = pattern[..^1];
        if (pattern.Length == 0)
            return null;
        return Translate(pattern) is { } regex ? new IgnorePattern(regex, onlyFolders, includes) : null;
    }

    /// <summary>Whether it is about this path, which has slashes and neither starts nor ends with one.</summary>
    public bool Matches(string path, bool isFolder) => (isFolder || !onlyFolders) && regex.IsMatch(path);

    private static string TrimEnd(string line)
    {
        var end = line.TrimEnd('\r', '\n').Length;
        while (end > 0 && line[end - 1] == ' ' && !(end > 1 && line[end - 2] == '\\'))
            end--;
        return line[..end];
    }

    private static Regex? Translate(string pattern)
    {
        var regex = new StringBuilder(pattern.Contains('/', StringComparison.Ordinal) ? "^" : "^(?:.*/)?");
        for (var index = pattern[0] == '/' ? 1 : 0; index < pattern.Length;)
        {
            if (GlobTokens.Next(pattern, index) is not var (text, length))
                return null;
            regex.Append(text);
            index += length;
        }
        return new Regex(regex.Append('$').ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }
}

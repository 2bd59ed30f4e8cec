using System.Text.RegularExpressions;

namespace Build.Validation.Buildspecs;

/// <summary>Patterns of artifact files: <c>*</c> and <c>?</c> stay in a folder, <c>**</c> goes through all below.</summary>
internal static class Glob
{
    public static bool Matches(string pattern, string path)
    {
        var text = pattern.Replace('\\', '/');
        while (text.StartsWith("./", StringComparison.Ordinal))
            text = text[2..];
        var expression = Regex.Escape(text).Replace(@"\*\*/", "(?:.*/)?", StringComparison.Ordinal).Replace(@"\*\*", ".*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", "[^/]", StringComparison.Ordinal);
        return Regex.IsMatch(path, $@"\A{expression}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}

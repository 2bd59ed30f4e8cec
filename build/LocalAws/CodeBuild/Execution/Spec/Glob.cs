using System.Text;
using System.Text.RegularExpressions;

namespace LocalAws.CodeBuild.Execution.Spec;

/// <summary>A path pattern as buildspecs have them: * and ? stay within a folder, ** crosses folders, [ab] and {a,b} choose. Hidden files match too.</summary>
public sealed class Glob
{
    private static readonly TimeSpan MatchLimit = TimeSpan.FromSeconds(1);
    private readonly Regex regex;

    /// <exception cref="ArgumentException">The pattern is invalid; <see cref="Problem"/> tells why.</exception>
    public Glob(string pattern)
    {
        if (Problem(pattern) is { } problem)
            throw new ArgumentException($"Invalid pattern '{pattern}': {problem}", nameof(pattern));
        regex = new Regex(Translate(Normal(pattern)), RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking, MatchLimit);
    }

    /// <summary>True for a path relative to the pattern's folder, with forward slashes.</summary>
    public bool Matches(string path) => regex.IsMatch(path);

    /// <summary>What is wrong with a pattern, or null.</summary>
    public static string? Problem(string pattern)
    {
        var normal = Normal(pattern);
        if (normal.Length == 0)
            return "it is empty";
        if (normal.StartsWith('/'))
            return "it is absolute; paths are relative to the source or base directory";
        if (normal.Split('/').Contains(".."))
            return "it leaves the source directory";
        if (normal.Count(c => c == '[') != normal.Count(c => c == ']'))
            return "a [ has no ]";
        return normal.Count(c => c == '{') != normal.Count(c => c == '}') ? "a { has no }" : null;
    }

    private static string Normal(string pattern)
    {
        var text = pattern.Trim();
        while (text.StartsWith("./", StringComparison.Ordinal))
            text = text[2..];
        return text;
    }

    private static string Translate(string glob)
    {
        var regex = new StringBuilder("^");
        var depth = 0;
        for (var i = 0; i < glob.Length; i++)
        {
            var rest = glob.AsSpan(i);
            if (rest.StartsWith("**/"))
            {
                regex.Append("(?:[^/]+/)*");
                i += 2;
            }
            else if (rest.StartsWith("**"))
            {
                regex.Append(".*");
                i++;
            }
            else if (rest[0] == '[')
            {
                var end = rest.IndexOf(']');
                var set = rest[1..end].ToString().Replace("\\", "\\\\", StringComparison.Ordinal);
                regex.Append('[').Append(set.StartsWith('!') ? $"^/{set[1..]}" : set).Append(']');
                i += end;
            }
            else
            {
                depth += rest[0] switch
                {
                    '{' => 1,
                    '}' => -1,
                    _ => 0,
                };
                regex.Append(
                    rest[0] switch
                    {
                        '*' => "[^/]*",
                        '?' => "[^/]",
                        '{' => "(?:",
                        '}' => ")",
                        ',' when depth > 0 => "|",
                        var plain => Regex.Escape(plain.ToString()),
                    }
                );
            }
        }
        return regex.Append('$').ToString();
    }
}

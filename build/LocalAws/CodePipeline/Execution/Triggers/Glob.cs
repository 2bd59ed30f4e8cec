using System.Text;
using System.Text.RegularExpressions;

namespace LocalAws.CodePipeline.Execution.Triggers;

/// <summary>
/// Glob patterns as trigger filters have them (AWS: "Working with glob patterns in syntax"): <c>*</c> and <c>?</c> stay inside a path segment,
/// <c>**</c> crosses segments, <c>{a,b}</c> are alternatives, <c>[a-z]</c> is a class.
/// </summary>
public static class Glob
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <summary>Whether the whole of <paramref name="text"/> matches. A pattern that is no valid glob matches only itself.</summary>
    public static bool Matches(string pattern, string text)
    {
        try
        {
            const RegexOptions options = RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking;
            return Regex.IsMatch(text, $@"\A{Translate(pattern)}\z", options, Timeout);
        }
        catch (RegexParseException)
        {
            return pattern == text;
        }
    }

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder();
        var depth = 0;
        for (var index = 0; index < pattern.Length; index++)
        {
            switch (pattern[index])
            {
                case '*' when index + 1 < pattern.Length && pattern[index + 1] == '*':
                    index++;
                    if (index + 1 < pattern.Length && pattern[index + 1] == '/' && (index == 1 || pattern[index - 2] == '/'))
                    {
                        index++;
                        regex.Append("(.*/)?");
                    }
                    else
                    {
                        regex.Append(".*");
                    }

                    break;
                case '*': regex.Append("[^/]*"); break;
                case '?': regex.Append("[^/]"); break;
                case '{' when pattern.IndexOf('}', index) > 0: regex.Append("(?:"); depth++; break;
                case '}' when depth > 0: regex.Append(')'); depth--; break;
                case ',' when depth > 0: regex.Append('|'); break;
                case '[' when pattern.IndexOf(']', index) is var end && end > index + 1:
                    regex.Append(Class(pattern[(index + 1)..end]));
                    index = end;
                    break;
                default: regex.Append(Regex.Escape(pattern[index].ToString())); break;
            }
        }

        for (; depth > 0; depth--) regex.Append(')');
        return regex.ToString();
    }

    private static string Class(string members)
    {
        var negated = members[0] is '!' or '^';
        var body = members[(negated ? 1 : 0)..].Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
        return negated ? $"[^{body}/]" : $"[{body}]";
    }
}

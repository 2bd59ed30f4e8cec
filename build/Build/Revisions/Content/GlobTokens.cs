using System.Text.RegularExpressions;

namespace Build.Revisions.Content;

/// <summary>Turns the tokens of a gitignore pattern into regular expressions.</summary>
internal static class GlobTokens
{
    /// <summary>The expression of the token at an index, and how many characters the token has; null when the pattern can match nothing.</summary>
    public static (string Regex, int Length)? Next(string pattern, int index) => pattern[index] switch
    {
        '*' => Stars(pattern, index),
        '?' => ("[^/]", 1),
        '[' => CharacterClass(pattern, index),
        '\\' when index + 1 == pattern.Length => null,
        '\\' => (Regex.Escape(pattern[(index + 1)..(index + 2)]), 2),
        _ => (Escape(pattern[index]), 1),
    };

    // Two stars mean "any folders" only between slashes (or the pattern's ends); elsewhere they are one star.
    private static (string, int) Stars(string pattern, int index)
    {
        var end = index;
        while (end < pattern.Length && pattern[end] == '*')
            end++;
        var isWhole = end - index == 2 && (index == 0 || pattern[index - 1] == '/');
        return isWhole && end == pattern.Length && index > 0 ? (".+", 2)
            : isWhole && end < pattern.Length && pattern[end] == '/' ? ("(?:.*/)?", 3)
            : ("[^/]*", end - index);
    }

    private static (string, int)? CharacterClass(string pattern, int start)
    {
        var index = start + 1;
        var isNegated = index < pattern.Length && pattern[index] is '!' or '^';
        if (isNegated)
            index++;
        var members = new List<string>();
        for (var first = index; index < pattern.Length; index++)
        {
            if (pattern[index] == ']' && index > first)
                return (Build(members, isNegated), index + 1 - start);
            if (pattern[index] == '[' && Posix(pattern, index) is var (posix, length))
            {
                members.Add(posix);
                index += length - 1;
            }
            else
            {
                index = Range(pattern, index, members);
            }
        }
        return null;
    }

    // Returns the index of the last character of a single member or a range.
    private static int Range(string pattern, int index, List<string> members)
    {
        var low = Member(pattern, ref index);
        if (index + 2 >= pattern.Length || pattern[index + 1] != '-' || pattern[index + 2] == ']')
        {
            members.Add(Escape(low));
            return index;
        }
        index += 2;
        var high = Member(pattern, ref index);
        if (low <= high)
            members.Add($"{Escape(low)}-{Escape(high)}");
        return index;
    }

    private static char Member(string pattern, ref int index)
    {
        if (pattern[index] == '\\' && index + 1 < pattern.Length)
            index++;
        return pattern[index];
    }

    private static (string, int)? Posix(string pattern, int index)
    {
        var end = pattern.IndexOf(":]", index + 1, StringComparison.Ordinal);
        return end < 0 || pattern[index + 1] != ':' ? null : (pattern[(index + 2)..end] switch
        {
            "alnum" => "A-Za-z0-9",
            "alpha" => "A-Za-z",
            "digit" => "0-9",
            "lower" => "a-z",
            "upper" => "A-Z",
            "space" => @"\s",
            "xdigit" => "A-Fa-f0-9",
            "punct" => @"!-/:-@\[-`{-~",
            _ => "",
        }, end + 2 - index);
    }

    // A class never matches a slash, as wildmatch has it with WM_PATHNAME.
    private static string Build(List<string> members, bool isNegated)
    {
        var text = string.Concat(members);
        return isNegated ? $"[^/{text}]" : text.Length == 0 ? @"[^\s\S]" : $"(?:[{text}-[/]])";
    }

    private static string Escape(char character) => character is '[' or ']' or '^' or '-' or '\\' ? $"\\{character}" : Regex.Escape(character.ToString());
}

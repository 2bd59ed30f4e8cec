namespace LocalAws.Iam.Policies;

/// <summary>Patterns with <c>*</c> (any text) and <c>?</c> (any character).</summary>
public static class Wildcard
{
    // Private-use characters stand for a star and a question mark that are meant literally.
    private const char LiteralStar = '\uE000';
    private const char LiteralQuestion = '\uE001';

    /// <summary>The character that matches only the wildcard itself.</summary>
    public static char Literal(char wildcard) => wildcard == '*' ? LiteralStar : LiteralQuestion;

    /// <summary>Whether the whole text fits; linear in the text for every star, so no pattern takes exponential time.</summary>
    public static bool Matches(string pattern, string text, bool ignoreCase = false)
    {
        var (p, t, star, mark) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, mark) = (p++, t);
            else if (p < pattern.Length && (pattern[p] == '?' || Same(pattern[p], text[t], ignoreCase)))
                (p, t) = (p + 1, t + 1);
            else if (star >= 0)
                (p, t) = (star + 1, ++mark);
            else
                return false;
        }
        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }

    private static bool Same(char pattern, char text, bool ignoreCase) => pattern switch
    {
        LiteralStar => text == '*',
        LiteralQuestion => text == '?',
        _ => pattern == text || (ignoreCase && char.ToUpperInvariant(pattern) == char.ToUpperInvariant(text)),
    };
}

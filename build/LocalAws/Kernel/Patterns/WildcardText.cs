namespace LocalAws.Kernel.Patterns;

/// <summary>Text with <c>*</c> for any characters; <c>\*</c> and <c>\\</c> are meant literally.</summary>
internal static class WildcardText
{
    /// <exception cref="PatternException">Two stars in a row, or an escape of something else.</exception>
    public static Func<string, bool> Test(string pattern)
    {
        var pieces = Pieces(pattern);
        return text => Matches(pieces, text);
    }

    private static List<string> Pieces(string pattern)
    {
        var (pieces, piece) = (new List<string>(), new System.Text.StringBuilder());
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                piece.Append(i + 1 < pattern.Length && pattern[i + 1] is '*' or '\\' ? pattern[++i] : throw new PatternException("Invalid escape character"));
            else if (pattern[i] != '*')
                piece.Append(pattern[i]);
            else if (i > 0 && pattern[i - 1] == '*' && piece.Length == 0)
                throw new PatternException("Consecutive wildcard characters");
            else
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
        }
        pieces.Add(piece.ToString());
        return pieces;
    }

    // Each piece is taken at its first place, which leaves the most for the rest: one pass, whatever the number of stars.
    private static bool Matches(List<string> pieces, string text)
    {
        if (pieces.Count == 1)
            return text == pieces[0];
        if (!text.StartsWith(pieces[0], StringComparison.Ordinal))
            return false;
        var position = pieces[0].Length;
        foreach (var piece in pieces.Skip(1).SkipLast(1))
        {
            var at = text.IndexOf(piece, position, StringComparison.Ordinal);
            if (at < 0)
                return false;
            position = at + piece.Length;
        }
        return text.Length - position >= pieces[^1].Length && text.EndsWith(pieces[^1], StringComparison.Ordinal);
    }
}

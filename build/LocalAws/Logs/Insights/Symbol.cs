namespace LocalAws.Logs.Insights;

/// <summary>What kind of symbol stands in a query's text.</summary>
internal enum SymbolKind
{
    End,
    Name,
    Number,
    Period,
    Text,
    Operator,
}

/// <summary>A symbol of a query.</summary>
/// <param name="Text">Its text; for texts, what is between the quotes.</param>
/// <param name="Start">Where it begins, in characters.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsQuoted">Whether a name is between backticks, and so no keyword.</param>
internal readonly record struct Symbol(SymbolKind Kind, string Text, int Start, int End, bool IsQuoted = false)
{
    public bool Is(string text) =>
        Kind is SymbolKind.Operator ? Text == text : Kind is SymbolKind.Name && !IsQuoted && Text.Equals(text, StringComparison.OrdinalIgnoreCase);
}

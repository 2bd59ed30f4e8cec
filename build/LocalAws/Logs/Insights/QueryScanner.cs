using System.Text;
using LocalAws.Kernel;

namespace LocalAws.Logs.Insights;

/// <summary>Reads a query's text symbol by symbol. Where a slash begins a regular expression only the parser knows, so it asks for one.</summary>
internal sealed class QueryScanner
{
    private static readonly string[] Operators = ["!=", "<=", ">=", "=~", "!~", "|", ",", "(", ")", "[", "]", "=", "<", ">", "+", "-", "*", "/", "%", "^"];
    private readonly string text;
    private int position;

    public QueryScanner(string text)
    {
        this.text = text;
        Current = Read();
    }

    /// <summary>The symbol to be read next.</summary>
    public Symbol Current { get; private set; }

    /// <summary>End of the symbol that was taken last.</summary>
    public int LastEnd { get; private set; }

    public bool At(string symbol) => Current.Is(symbol);

    public Symbol Take()
    {
        var taken = Current;
        LastEnd = taken.End;
        Current = Read();
        return taken;
    }

    public bool TryTake(string symbol)
    {
        if (!At(symbol))
            return false;
        Take();
        return true;
    }

    /// <summary>Takes a symbol that must be there.</summary>
    /// <exception cref="AwsException">MalformedQueryException.</exception>
    public void Expect(string symbol)
    {
        if (!TryTake(symbol))
            throw Unexpected();
    }

    /// <summary>Takes the regular expression that the slash at the current symbol begins, without its slashes.</summary>
    public string TakeRegex()
    {
        var start = Current.Start + 1;
        for (position = start; position < text.Length && text[position] != '/'; position++)
            if (text[position] == '\\')
                position++;
        if (position >= text.Length)
            throw Fault("the regular expression does not end", Current.Start, text.Length);
        var pattern = text[start..position++];
        LastEnd = position;
        Current = Read();
        return pattern.Replace("\\/", "/", StringComparison.Ordinal);
    }

    /// <summary>What was written from a place to the end of the last symbol.</summary>
    public string Since(int start) => text[start..Math.Max(start, LastEnd)];

    /// <summary>The error for a symbol that cannot stand where it is.</summary>
    public AwsException Unexpected() =>
        Fault(Current.Kind is SymbolKind.End ? "unexpected end of the query" : $"unexpected symbol found {Current.Text}", Current.Start, Current.End);

    /// <summary>A compile error at a place in the text.</summary>
    public AwsException Fault(string what, int start, int end)
    {
        var line = text.AsSpan(0, start).Count('\n');
        var column = line == 0 ? start : start - text.LastIndexOf('\n', start - 1) - 1;
        return LogsErrors.MalformedQuery($"{what} at line {line + 1} and position {column}", start, end);
    }

    private Symbol Read()
    {
        SkipBlanks();
        var start = position;
        if (start == text.Length)
            return new(SymbolKind.End, "", start, start);
        var first = text[start];
        if (first is '"' or '\'')
            return new(SymbolKind.Text, Quoted(first), start, position);
        if (char.IsAsciiDigit(first))
            return Number(start);
        if (IsNamePart(first) || first == '`')
            return Name(start);
        var found = Array.Find(Operators, each => text.AsSpan(start).StartsWith(each, StringComparison.Ordinal)) ?? throw Fault($"unexpected symbol found {first}", start, start + 1);
        position += found.Length;
        return new(SymbolKind.Operator, found, start, position);
    }

    private void SkipBlanks()
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] == '#'))
            if (text[position] == '#')
                position = text.IndexOf('\n', position) is >= 0 and var end ? end : text.Length;
            else
                position++;
    }

    private string Quoted(char quote)
    {
        var start = position++;
        var value = new StringBuilder();
        for (; position < text.Length && text[position] != quote; position++)
        {
            if (text[position] == '\\' && position + 1 < text.Length && (text[position + 1] == quote || text[position + 1] == '\\'))
                position++;
            value.Append(text[position]);
        }
        if (position == text.Length)
            throw Fault("the text does not end", start, position);
        position++;
        return value.ToString();
    }

    /// <summary>A number, or a period: digits with their unit.</summary>
    private Symbol Number(int start)
    {
        Skip(char.IsAsciiDigit);
        if (position + 1 < text.Length && text[position] == '.' && char.IsAsciiDigit(text[position + 1]))
        {
            position++;
            Skip(char.IsAsciiDigit);
        }
        var digits = position;
        Skip(char.IsAsciiLetter);
        var symbol = new Symbol(position > digits ? SymbolKind.Period : SymbolKind.Number, text[start..position], start, position);
        return position < text.Length && IsNamePart(text[position]) ? throw Fault($"unexpected symbol found {symbol.Text}", start, position) : symbol;
    }

    /// <summary>A name: letters, digits, @, _ and dots, anything between backticks, and indexes in brackets, which are written as dots.</summary>
    private Symbol Name(int start)
    {
        var name = new StringBuilder();
        var quoted = false;
        while (position < text.Length)
            if (text[position] == '`' && (name.Length == 0 || name[^1] == '.'))
            {
                quoted = true;
                var end = text.IndexOf('`', position + 1);
                if (end < 0)
                    throw Fault("the name does not end", start, text.Length);
                name.Append(text, position + 1, end - position - 1);
                position = end + 1;
            }
            else if (IsNamePart(text[position]) || text[position] == '.')
                name.Append(text[position++]);
            else if (text[position] == '[' && Index() is { } index)
                name.Append('.').Append(index);
            else
                break;
        return new(SymbolKind.Name, name.ToString(), start, position, quoted);
    }

    private string? Index()
    {
        var end = position + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end == position + 1 || end == text.Length || text[end] != ']')
            return null;
        var index = text[(position + 1)..end];
        position = end + 1;
        return index;
    }

    private void Skip(Func<char, bool> what)
    {
        while (position < text.Length && what(text[position]))
            position++;
    }

    private static bool IsNamePart(char each) => char.IsLetterOrDigit(each) || each is '@' or '_' or '$';
}

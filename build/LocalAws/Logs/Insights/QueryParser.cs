using System.Globalization;
using System.Text.RegularExpressions;
using LocalAws.Kernel;

namespace LocalAws.Logs.Insights;

/// <summary>Reads queries in CloudWatch Logs Insights' own language (User Guide, "CloudWatch Logs Insights language query syntax").</summary>
internal sealed class QueryParser
{
    private const int MostRows = 100_000;
    private static readonly string[] Elsewhere = ["pattern", "diff", "anomaly", "source", "join", "lookup", "unnest", "filterindex", "addtotals", "subquery", "head", "tail", "search"];
    private readonly QueryScanner scanner;
    private readonly ExpressionParser expressions;
    private readonly HashSet<string> made = new(StringComparer.Ordinal);

    private QueryParser(string text, DateTimeOffset now)
    {
        scanner = new(text);
        expressions = new(scanner, now);
    }

    /// <param name="now">When the query was started: what <c>now()</c> is.</param>
    /// <exception cref="AwsException">MalformedQueryException, with the place.</exception>
    public static Query Parse(string text, DateTimeOffset now = default) => new QueryParser(text, now).Query();

    private Query Query()
    {
        var commands = new List<QueryCommand>();
        scanner.TryTake("|");
        do
        {
            if (commands is [.., QueryCommand.Dedup] && !scanner.At("limit"))
                throw scanner.Fault("nothing but limit can follow dedup", scanner.Current.Start, scanner.Current.End);
            commands.Add(Command());
        }
        while (scanner.TryTake("|"));
        return scanner.Current.Kind is SymbolKind.End ? new(commands) : throw scanner.Unexpected();
    }

    private QueryCommand Command()
    {
        var name = scanner.Current;
        if (name.Kind is not SymbolKind.Name)
            throw scanner.Unexpected();
        scanner.Take();
        switch (name.Text.ToLowerInvariant())
        {
            case "fields":
                return new QueryCommand.Fields(Items());
            case "unmask":
                return new QueryCommand.Fields(Items());
            case "display":
                return new QueryCommand.Display(Items());
            case "filter":
                return new QueryCommand.Filter(expressions.Read());
            case "parse":
                return Parse();
            case "stats":
                return Stats();
            case "sort":
                return new QueryCommand.Sort(Keys());
            case "limit":
                return Limit();
            case "dedup":
                return new QueryCommand.Dedup(Items());
            case var other when Elsewhere.Contains(other):
                throw scanner.Fault($"LocalAws does not run the command {name.Text} (it runs fields, display, filter, parse, stats, sort, limit and dedup), found", name.Start, name.End);
            default:
                throw scanner.Fault($"unexpected symbol found {name.Text}", name.Start, name.End);
        }
    }

    private List<QueryCommand.Item> Items()
    {
        List<QueryCommand.Item> items = [Item()];
        while (scanner.TryTake(","))
            items.Add(Item());
        return items;
    }

    private QueryCommand.Item Item()
    {
        var start = scanner.Current.Start;
        var expression = expressions.Read();
        var text = scanner.Since(start);
        if (scanner.TryTake("as"))
            return new(expression, Made());
        return new(expression, expression is Expression.Field field ? field.Name : text);
    }

    /// <summary>The name that follows: a field that is made in two places would be two fields.</summary>
    private string Made()
    {
        var name = scanner.Current;
        if (name.Kind is not SymbolKind.Name)
            throw scanner.Unexpected();
        if (!made.Add(name.Text))
            throw scanner.Fault($"the field {name.Text} is made twice", name.Start, name.End);
        return scanner.Take().Text;
    }

    private QueryCommand.Parse Parse()
    {
        Expression source = new Expression.Field("@message");
        if (scanner.Current.Kind is not SymbolKind.Text && !scanner.At("/"))
            source = scanner.Current is { Kind: SymbolKind.Name } ? new Expression.Field(scanner.Take().Text) : throw scanner.Unexpected();
        var start = scanner.Current.Start;
        var isGlob = scanner.Current.Kind is SymbolKind.Text;
        var pattern = isGlob ? QueryRegex.OfGlob(scanner.Take().Text) : scanner.At("/") ? QueryRegex.Take(scanner) : throw scanner.Unexpected();
        List<int> unnamed = [.. pattern.GetGroupNumbers().Where(number => number > 0 && IsUnnamed(pattern, number))];
        List<(int, string)> names = [.. pattern.GetGroupNumbers().Where(number => number > 0 && !IsUnnamed(pattern, number)).Select(number => (number, pattern.GroupNameFromNumber(number)))];
        if (scanner.TryTake("as"))
        {
            List<string> given = [Made()];
            while (scanner.TryTake(","))
                given.Add(Made());
            if (given.Count != unnamed.Count)
                throw scanner.Fault($"the pattern has {unnamed.Count} parts without a name, and {given.Count} names are given", start, scanner.LastEnd);
            names.AddRange(unnamed.Zip(given));
        }
        return names.Count > 0 ? new(source, pattern, names) : throw scanner.Fault("the pattern makes no field", start, scanner.LastEnd);
    }

    private static bool IsUnnamed(Regex pattern, int number) => pattern.GroupNameFromNumber(number) == number.ToString(CultureInfo.InvariantCulture);

    private QueryCommand.Stats Stats()
    {
        List<Expression.Aggregate> aggregates = [];
        expressions.Collected = aggregates;
        var results = Items();
        expressions.Collected = null;
        return new(results, scanner.TryTake("by") ? Items() : [], aggregates);
    }

    private List<QueryCommand.Key> Keys()
    {
        var keys = new List<QueryCommand.Key>();
        do
        {
            var item = Item();
            var descending = scanner.TryTake("desc");
            if (!descending)
                scanner.TryTake("asc");
            keys.Add(new(item, descending));
        }
        while (scanner.TryTake(","));
        return keys;
    }

    private QueryCommand.Limit Limit()
    {
        var number = scanner.Current;
        if (number.Kind is not SymbolKind.Number)
            throw scanner.Unexpected();
        scanner.Take();
        return int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= MostRows
            ? new(count)
            : throw scanner.Fault($"limit takes 1 to {MostRows}, found {number.Text}", number.Start, number.End);
    }
}

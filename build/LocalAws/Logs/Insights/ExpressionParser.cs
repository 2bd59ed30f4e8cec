using System.Globalization;
using LocalAws.Kernel;

namespace LocalAws.Logs.Insights;

/// <summary>Reads expressions: or, and, not, comparison, sum, product, power, and what stands alone.</summary>
/// <param name="now">What <c>now()</c> is.</param>
internal sealed class ExpressionParser(QueryScanner scanner, DateTimeOffset now)
{
    /// <summary>Deeper nesting is refused, so that no query exhausts the stack.</summary>
    private const int Deepest = 100;
    private static readonly string[] Aggregates =
        ["count", "count_distinct", "sum", "avg", "min", "max", "pct", "stddev", "earliest", "latest", "sortsfirst", "sortslast"];

    private int depth;

    /// <summary>The aggregates that were read, when the command has them; null where they may not stand.</summary>
    public List<Expression.Aggregate>? Collected { get; set; }

    /// <exception cref="AwsException">MalformedQueryException.</exception>
    public Expression Read()
    {
        if (++depth > Deepest)
            throw scanner.Fault("the expression is nested too deeply", scanner.Current.Start, scanner.Current.End);
        var expression = Chain(() => Chain(Negation, "and"), "or");
        depth--;
        return expression;
    }

    private Expression Chain(Func<Expression> operand, params string[] operators)
    {
        var left = operand();
        while (Array.Find(operators, scanner.At) is { } found)
        {
            scanner.Take();
            left = new Expression.Binary(found, left, operand());
        }
        return left;
    }

    private Expression Negation()
    {
        if (!scanner.At("not"))
            return Comparison();
        scanner.Take();
        if (++depth > Deepest)
            throw scanner.Unexpected();
        var negated = new Expression.Unary("not", Negation());
        depth--;
        return negated;
    }

    private Expression Comparison()
    {
        var left = Sum();
        if (Array.Find(["=", "!=", "<=", ">=", "<", ">"], scanner.At) is { } comparison)
        {
            scanner.Take();
            return new Expression.Binary(comparison, left, Sum());
        }
        if (scanner.At("=~") || scanner.At("!~"))
            return Like(left, scanner.Take().Text == "!~");
        var negated = scanner.TryTake("not");
        if (scanner.TryTake("like"))
            return Like(left, negated);
        if (scanner.TryTake("in"))
            return new Expression.In(left, List("[", "]"), negated);
        return negated ? throw scanner.Unexpected() : left;
    }

    private Expression.Like Like(Expression operand, bool negated)
    {
        if (scanner.Current.Kind is SymbolKind.Text)
            return new(operand, scanner.Take().Text, null, negated);
        return scanner.At("/") ? new(operand, null, QueryRegex.Take(scanner), negated) : throw scanner.Unexpected();
    }

    private Expression Sum() => Chain(() => Chain(Power, "*", "/", "%"), "+", "-");

    /// <summary>Binds to the right: 2 ^ 3 ^ 2 is 2 ^ 9.</summary>
    private Expression Power()
    {
        var left = Sign();
        if (!scanner.TryTake("^"))
            return left;
        if (++depth > Deepest)
            throw scanner.Unexpected();
        var power = new Expression.Binary("^", left, Power());
        depth--;
        return power;
    }

    private Expression Sign()
    {
        var minus = false;
        while (scanner.TryTake("-"))
            minus = !minus;
        return minus ? new Expression.Unary("-", Single()) : Single();
    }

    private Expression Single()
    {
        if (scanner.TryTake("("))
        {
            var inner = Read();
            scanner.Expect(")");
            return inner;
        }
        var symbol = scanner.Current;
        switch (symbol.Kind)
        {
            case SymbolKind.Text:
                return new Expression.Literal(scanner.Take().Text);
            case SymbolKind.Number:
                return new Expression.Literal(double.Parse(scanner.Take().Text, CultureInfo.InvariantCulture));
            case SymbolKind.Period:
                scanner.Take();
                return TimePeriod.TryParse(symbol.Text) is { } period ? new Expression.Period(period) : throw scanner.Fault($"{symbol.Text} is no period", symbol.Start, symbol.End);
            case SymbolKind.Name:
                scanner.Take();
                return !symbol.IsQuoted && scanner.At("(") ? Function(symbol)
                    : symbol.Is("true") ? new Expression.Literal(true)
                    : symbol.Is("false") ? new Expression.Literal(false)
                    : new Expression.Field(symbol.Text);
            default:
                throw scanner.Unexpected();
        }
    }

    private Expression Function(Symbol name)
    {
        if (Aggregates.Contains(name.Text.ToLowerInvariant()))
            return Aggregate(name);
        var arguments = List("(", ")");
        if (name.Is("now") && arguments.Count == 0)
            return new Expression.Literal((double)now.ToUnixTimeSeconds());
        var function = QueryFunction.Find(name.Text) ?? throw scanner.Fault($"unknown function {name.Text}", name.Start, name.End);
        // bin takes the event's own time.
        if (function.Name == "bin")
            arguments = [new Expression.Field("@timestamp"), .. arguments];
        if (arguments.Count < function.Least || arguments.Count > function.Most)
            throw scanner.Fault($"{function.Name} has the wrong number of arguments", name.Start, scanner.LastEnd);
        return new Expression.Call(function, arguments);
    }

    private Expression.Aggregate Aggregate(Symbol name)
    {
        var function = name.Text.ToLowerInvariant();
        if (Collected is not { } collected)
            throw scanner.Fault($"{name.Text} can stand in stats alone", name.Start, name.End);
        Collected = null;
        IReadOnlyList<Expression> arguments = [];
        scanner.Expect("(");
        if (function == "count" && scanner.TryTake("*"))
            scanner.Expect(")");
        else
            arguments = Rest(")");
        Collected = collected;
        var wanted = function switch { "pct" => arguments.Count == 2, "count" => arguments.Count < 2, _ => arguments.Count == 1 };
        if (!wanted || (function == "pct" && arguments[1] is not Expression.Literal { Value: double and >= 0 and <= 100 }))
            throw scanner.Fault($"{name.Text} has the wrong arguments", name.Start, scanner.LastEnd);
        collected.Add(new(function, arguments, collected.Count));
        return collected[^1];
    }

    private IReadOnlyList<Expression> List(string open, string close)
    {
        scanner.Expect(open);
        return Rest(close);
    }

    private IReadOnlyList<Expression> Rest(string close)
    {
        var items = new List<Expression>();
        while (!scanner.TryTake(close))
        {
            if (items.Count > 0)
                scanner.Expect(",");
            items.Add(Read());
        }
        return items;
    }
}

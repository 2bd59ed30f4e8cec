namespace LocalAws.Logs.Insights;

/// <summary>Computes expressions of a row. What cannot be computed (arithmetic of a text, a division by zero) is absent.</summary>
internal static class Evaluator
{
    public static object? Evaluate(Expression expression, Row row) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Field field => row[field.Name],
        Expression.Period period => period.Value,
        Expression.Aggregate aggregate => row.Aggregates[aggregate.Slot],
        Expression.Unary { Operator: "not" } not => !QueryValue.IsTrue(Evaluate(not.Operand, row)),
        Expression.Unary minus => QueryValue.ToNumber(Evaluate(minus.Operand, row)) is { } number ? -number : null,
        Expression.Binary { Operator: "and" } and => QueryValue.IsTrue(Evaluate(and.Left, row)) && QueryValue.IsTrue(Evaluate(and.Right, row)),
        Expression.Binary { Operator: "or" } or => QueryValue.IsTrue(Evaluate(or.Left, row)) || QueryValue.IsTrue(Evaluate(or.Right, row)),
        Expression.Binary binary => Binary(binary.Operator, Evaluate(binary.Left, row), Evaluate(binary.Right, row)),
        Expression.Like like => Matches(like, QueryValue.ToText(Evaluate(like.Operand, row))) != like.IsNegated,
        Expression.In set => Contains(set, row) != set.IsNegated,
        Expression.Call call => call.Function.Apply([.. call.Arguments.Select(argument => Evaluate(argument, row))]),
        _ => throw new InvalidOperationException($"{expression} has no value."),
    };

    private static object? Binary(string name, object? left, object? right) => name switch
    {
        "=" => QueryValue.Compare(left, right) is 0,
        "!=" => QueryValue.Compare(left, right) is not 0,
        "<" => QueryValue.Compare(left, right) is < 0,
        "<=" => QueryValue.Compare(left, right) is <= 0,
        ">" => QueryValue.Compare(left, right) is > 0,
        ">=" => QueryValue.Compare(left, right) is >= 0,
        _ => QueryValue.ToNumber(left) is { } one && QueryValue.ToNumber(right) is { } other ? QueryValue.Finite(Arithmetic(name, one, other)) : null,
    };

    private static double Arithmetic(string name, double left, double right) => name switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "/" => left / right,
        "%" => left % right,
        "^" => Math.Pow(left, right),
        _ => throw new InvalidOperationException($"There is no operator {name}."),
    };

    private static bool Matches(Expression.Like like, string? text) =>
        text is not null && (like.Pattern is { } pattern ? pattern.IsMatch(text) : text.Contains(like.Part!, StringComparison.Ordinal));

    private static bool Contains(Expression.In set, Row row)
    {
        var value = Evaluate(set.Operand, row);
        return set.Values.Any(each => QueryValue.Compare(value, Evaluate(each, row)) is 0);
    }
}

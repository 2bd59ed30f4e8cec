namespace LocalAws.Logs.Insights;

/// <summary>Numeric functions (CloudWatch Logs User Guide, "Boolean, comparison, numeric, datetime, and other functions"), absent where an argument is no number.</summary>
internal static class NumberFunctions
{
    public static IReadOnlyList<QueryFunction> All { get; } =
    [
        Of("abs", Math.Abs), Of("ceil", Math.Ceiling), Of("floor", Math.Floor), Of("log", Math.Log), Of("sqrt", Math.Sqrt),
        new("greatest", 1, int.MaxValue, values => Extreme(values, Math.Max)),
        new("least", 1, int.MaxValue, values => Extreme(values, Math.Min)),
    ];

    private static QueryFunction Of(string name, Func<double, double> function) =>
        new(name, 1, 1, values => QueryValue.ToNumber(values[0]) is { } number ? QueryValue.Finite(function(number)) : null);

    private static object? Extreme(IReadOnlyList<object?> values, Func<double, double, double> choose) =>
        values.Select(QueryValue.ToNumber).OfType<double>().Aggregate((double?)null, (best, each) => best is { } one ? choose(one, each) : each);
}

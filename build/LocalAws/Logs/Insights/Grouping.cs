namespace LocalAws.Logs.Insights;

/// <summary>The rows of <c>stats</c>.</summary>
internal static class Grouping
{
    /// <summary>A row a group, in the order in which the groups were met; one row of all when there is nothing to group by.</summary>
    public static IEnumerable<Row> Of(IEnumerable<Row> rows, QueryCommand.Stats stats)
    {
        var groups = new Dictionary<string, (object?[] By, Aggregation[] Results)>(StringComparer.Ordinal);
        if (stats.By.Count == 0)
            groups.Add(Key([]), ([], Begin(stats)));
        foreach (var row in rows)
        {
            object?[] by = [.. stats.By.Select(item => Evaluator.Evaluate(item.Expression, row))];
            var key = Key(by.Select(QueryValue.ToText));
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = (by, Begin(stats)));
            foreach (var (aggregate, result) in stats.Aggregates.Zip(group.Results))
                result.Add(aggregate.Arguments.Count > 0 ? Evaluator.Evaluate(aggregate.Arguments[0], row) : null, row);
        }
        foreach (var (by, results) in groups.Values)
            yield return Result(stats, by, results);
    }

    /// <summary>A text that two lists of values share when they are equal alone.</summary>
    public static string Key(IEnumerable<string?> values) => string.Concat(values.Select(value => value is null ? "-;" : $"{value.Length}:{value};"));

    private static Aggregation[] Begin(QueryCommand.Stats stats) => [.. stats.Aggregates.Select(Aggregation.Of)];

    private static Row Result(QueryCommand.Stats stats, object?[] by, Aggregation[] results)
    {
        var row = new Row(null) { Aggregates = [.. results.Select(result => result.Result)] };
        foreach (var (item, value) in stats.By.Zip(by))
            row[item.Name] = value;
        return QueryPipeline.With(row, stats.Results);
    }
}

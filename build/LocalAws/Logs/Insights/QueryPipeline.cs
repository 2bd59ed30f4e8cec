namespace LocalAws.Logs.Insights;

/// <summary>
/// Takes events through a query's commands, one by one. What is kept is what the query needs: the rows of a limit behind a sort, the groups of
/// <c>stats</c>, the combinations of <c>dedup</c>.
/// </summary>
/// <param name="most">Most rows of the result.</param>
internal sealed class QueryPipeline(Query query, int most)
{
    /// <summary>Rows that the filters before any <c>stats</c>, <c>limit</c> or <c>dedup</c> let pass, once the result was read.</summary>
    public long Matched { get; private set; }

    /// <summary>The result of events, which come from the newest to the oldest.</summary>
    public IEnumerable<Row> Run(IEnumerable<LogRecord> events)
    {
        var rows = events.Select(record => new Row(record));
        var counted = query.Commands.TakeWhile(command => command is not (QueryCommand.Stats or QueryCommand.Limit or QueryCommand.Dedup)).Index()
            .LastOrDefault(each => each.Item is QueryCommand.Filter, (Index: -1, Item: null!)).Index;
        if (counted < 0)
            rows = Count(rows);
        foreach (var (index, command) in query.Commands.Index())
        {
            rows = Step(rows, command, index);
            if (index == counted)
                rows = Count(rows);
        }
        return rows.Take(most);
    }

    private IEnumerable<Row> Count(IEnumerable<Row> rows) => rows.Select(row =>
    {
        Matched++;
        return row;
    });

    private IEnumerable<Row> Step(IEnumerable<Row> rows, QueryCommand command, int index) => command switch
    {
        QueryCommand.Fields fields => rows.Select(row => With(row, fields.Items)),
        QueryCommand.Display display => rows.Select(row => With(row, display.Items)),
        QueryCommand.Filter filter => rows.Where(row => QueryValue.IsTrue(Evaluator.Evaluate(filter.Condition, row))),
        QueryCommand.Parse parse => rows.Select(row => Parsed(row, parse)),
        QueryCommand.Stats stats => Grouping.Of(rows, stats),
        QueryCommand.Sort sort => Sorting.Of(rows.Select(row => With(row, sort.Keys.Select(key => key.Item))), sort, RowsWantedBehind(index)),
        QueryCommand.Limit limit => First(rows, limit.Count),
        QueryCommand.Dedup dedup => Distinct(rows, dedup),
        _ => throw new InvalidOperationException($"There is no command {command}."),
    };

    /// <summary>Adds what is computed; fields are there already.</summary>
    public static Row With(Row row, IEnumerable<QueryCommand.Item> items)
    {
        foreach (var item in items.Where(item => !item.IsPlainField))
            row[item.Name] = Evaluator.Evaluate(item.Expression, row);
        return row;
    }

    private static Row Parsed(Row row, QueryCommand.Parse parse)
    {
        if (QueryValue.ToText(Evaluator.Evaluate(parse.Source, row)) is { } text && parse.Pattern.Match(text) is { Success: true } match)
            foreach (var (group, name) in parse.Names)
                row[name] = match.Groups[group].Success ? match.Groups[group].Value : null;
        return row;
    }

    /// <summary>The first rows; the others are still read, because they are counted.</summary>
    private static IEnumerable<Row> First(IEnumerable<Row> rows, int count) => rows.Where(_ => count-- > 0);

    private static IEnumerable<Row> Distinct(IEnumerable<Row> rows, QueryCommand.Dedup dedup)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var values = dedup.Items.Select(item => QueryValue.ToText(Evaluator.Evaluate(item.Expression, row))).ToList();
            if (values.Contains(null) || seen.Add(Grouping.Key(values)))
                yield return row;
        }
    }

    /// <summary>How many rows of a sort's result can be in the query's: those of the next limit, unless a command between chooses.</summary>
    private int RowsWantedBehind(int index)
    {
        foreach (var command in query.Commands.Skip(index + 1))
            if (command is QueryCommand.Limit limit)
                return Math.Min(limit.Count, most);
            else if (command is not (QueryCommand.Fields or QueryCommand.Display or QueryCommand.Parse))
                return int.MaxValue;
        return most;
    }
}

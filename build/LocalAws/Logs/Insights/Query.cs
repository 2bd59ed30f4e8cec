namespace LocalAws.Logs.Insights;

/// <summary>A query that was read.</summary>
internal sealed record Query(IReadOnlyList<QueryCommand> Commands)
{
    private static readonly string[] Usual = ["@timestamp", "@message"];

    /// <summary>What results show, in order: the last <c>display</c>, or what <c>fields</c>, <c>parse</c> and <c>stats</c> name; time and message when nothing is said.</summary>
    public IReadOnlyList<string> Columns { get; } = ColumnsOf(Commands);

    /// <summary>Whether rows are events: then each has its pointer.</summary>
    public bool HasEvents => !Commands.OfType<QueryCommand.Stats>().Any();

    private static IReadOnlyList<string> ColumnsOf(IReadOnlyList<QueryCommand> commands)
    {
        var (columns, areUsual) = (Usual.ToList(), true);
        foreach (var command in commands)
            switch (command)
            {
                case QueryCommand.Fields fields:
                    columns = [.. areUsual ? [] : columns, .. fields.Items.Select(item => item.Name)];
                    areUsual = false;
                    break;
                case QueryCommand.Parse parse:
                    columns.AddRange(parse.Names.Select(name => name.Name));
                    break;
                case QueryCommand.Display display:
                    (columns, areUsual) = ([.. display.Items.Select(item => item.Name)], false);
                    break;
                case QueryCommand.Stats stats:
                    (columns, areUsual) = ([.. stats.By.Concat(stats.Results).Select(item => item.Name)], false);
                    break;
            }
        return [.. columns.Distinct()];
    }
}

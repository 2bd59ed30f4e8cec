namespace LocalAws.Logs;

/// <summary>A query as it is kept; times are milliseconds since 1970.</summary>
/// <param name="Groups">Names of the groups that it reads.</param>
/// <param name="From">First time of its events.</param>
/// <param name="Before">Behind the last time of its events.</param>
/// <param name="Limit">Most rows of its result.</param>
internal sealed record StoredQuery(
    string Id, string Text, IReadOnlyList<string> Groups, long From, long Before, int Limit, string Status, long CreateTime, string Principal)
{
    public long? Duration { get; init; }

    public int Rows { get; init; }

    public double Matched { get; init; }

    public double Scanned { get; init; }

    public double BytesScanned { get; init; }

    public bool IsRunning => Status is "Scheduled" or "Running";
}

/// <summary>Rows of a query's result: of each row the fields with their values, in order.</summary>
internal sealed record StoredRows(IReadOnlyList<IReadOnlyList<ResultField>> Rows);

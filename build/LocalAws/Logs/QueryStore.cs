using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Queries with their results, and saved queries.</summary>
internal sealed class QueryStore(StateStore store)
{
    /// <summary>Rows kept together.</summary>
    private const int ChunkSize = 500;

    /// <summary>Results can be had for a week (API reference, StartQuery).</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);
    private readonly Collection<StoredRows> rows = store.Collection<StoredRows>("logs.query-results");

    public Collection<StoredQuery> Queries { get; } = store.Collection<StoredQuery>("logs.queries");

    public Collection<StoredQueryDefinition> Definitions { get; } = store.Collection<StoredQueryDefinition>("logs.query-definitions");

    public StoredQuery Get(Scope scope, string id) => Queries.Get(scope, id, LogsErrors.QueryNotFound);

    /// <summary>Adds a query, and forgets those whose time is over.</summary>
    public void Add(Scope scope, StoredQuery query) => store.Transaction(() =>
    {
        var oldest = query.CreateTime - (long)Kept.TotalMilliseconds;
        foreach (var old in Queries.List(scope).Where(each => each.CreateTime < oldest))
        {
            for (var chunk = 0; chunk * ChunkSize < old.Rows; chunk++)
                rows.Remove(scope, Key(old.Id, chunk));
            Queries.Remove(scope, old.Id);
        }
        Queries.Put(scope, query.Id, query);
    });

    /// <summary>Changes a query that still runs; false when it does not.</summary>
    public bool Change(Scope scope, string id, Func<StoredQuery, StoredQuery> change) => store.Transaction(() =>
    {
        if (Queries.Find(scope, id) is not { IsRunning: true } query)
            return false;
        Queries.Put(scope, id, change(query));
        return true;
    });

    /// <summary>Ends a query with its result.</summary>
    public void Complete(Scope scope, string id, IReadOnlyList<IReadOnlyList<ResultField>> result, Func<StoredQuery, StoredQuery> change) => store.Transaction(() =>
    {
        if (Change(scope, id, query => change(query) with { Status = "Complete", Rows = result.Count }))
            foreach (var (index, chunk) in result.Chunk(ChunkSize).Index())
                rows.Put(scope, Key(id, index), new(chunk));
    });

    /// <summary>Rows of a result.</summary>
    public IReadOnlyList<IReadOnlyList<ResultField>> Rows(Scope scope, string id, int skip, int count) =>
    [
        .. Enumerable.Range(skip / ChunkSize, (count / ChunkSize) + 2).Select(chunk => rows.Find(scope, Key(id, chunk))).TakeWhile(chunk => chunk is not null)
            .SelectMany(chunk => chunk!.Rows).Skip(skip % ChunkSize).Take(count),
    ];

    private static string Key(string id, int chunk) => $"{id}:{chunk:D6}";
}

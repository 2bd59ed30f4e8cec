using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using LocalAws.Kernel;
using LocalAws.Logs.Insights;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Logs.Execution;

/// <summary>Runs queries, two at a time; at the start it runs those that an end of the process interrupted.</summary>
internal sealed class QueryRunner(LogsStore logs, EventFile events, QueryStore queries, DiskWatch disk, TimeProvider clock) : BackgroundService
{
    private const int AtOnce = 2;
    private readonly Channel<(Scope Scope, string Id)> waiting = Channel.CreateUnbounded<(Scope, string)>();
    private readonly ConcurrentDictionary<string, CancellationTokenSource> running = new(StringComparer.Ordinal);

    /// <summary>Runs a stored query when it is its turn.</summary>
    public void Start(Scope scope, string id) => waiting.Writer.TryWrite((scope, id));

    /// <summary>Ends a query's work.</summary>
    public void Stop(string id)
    {
        try
        {
            if (running.TryGetValue(id, out var stop))
                stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended.
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var (scope, query) in queries.Queries.Everywhere().Where(each => each.Document.IsRunning))
            Start(scope, query.Id);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => WorkAsync(stoppingToken)));
    }

    private async Task WorkAsync(CancellationToken stopping)
    {
        await foreach (var (scope, id) in waiting.Reader.ReadAllAsync(stopping))
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
            running[id] = stop;
            try
            {
                if (queries.Change(scope, id, query => query with { Status = "Running" }))
                    Run(scope, queries.Get(scope, id), stop.Token);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // Cancelled, or taken up at the next start.
            }
#pragma warning disable CA1031 // one query must not end the others
            catch (Exception exception)
#pragma warning restore CA1031
            {
                queries.Change(scope, id, query => query with { Status = "Failed" });
                if (exception is not (AwsException or RegexMatchTimeoutException))
                    disk.Log($"logs query {id}", exception);
            }
            running.TryRemove(id, out _);
        }
    }

    private void Run(Scope scope, StoredQuery query, CancellationToken stop)
    {
        var started = clock.GetTimestamp();
        var parsed = QueryParser.Parse(query.Text, DateTimeOffset.FromUnixTimeMilliseconds(query.CreateTime));
        var pipeline = new QueryPipeline(parsed, query.Limit);
        var (scanned, bytes) = (0L, 0L);
        IReadOnlyList<IReadOnlyList<ResultField>> rows = [.. pipeline.Run(Records()).Select(row => Shown(parsed, row))];
        queries.Complete(scope, query.Id, rows, each => each with
        {
            Duration = (long)clock.GetElapsedTime(started).TotalMilliseconds,
            Matched = pipeline.Matched,
            Scanned = scanned,
            BytesScanned = bytes,
        });

        IEnumerable<LogRecord> Records()
        {
            var streams = query.Groups.SelectMany(group => logs.StreamsOf(scope, group)).ToDictionary(stream => stream.Id, StringComparer.Ordinal);
            var expired = query.Groups.ToDictionary(group => group, group => logs.Group(scope, group).ExpiresBefore(clock.GetUtcNow()));
            foreach (var each in MergedEvents.Descending(events, streams.Keys, query.From, query.Before))
            {
                stop.ThrowIfCancellationRequested();
                var stream = streams[each.Stream];
                if (each.Position.Time < expired[stream.Group])
                    continue;
                (scanned, bytes) = (scanned + 1, bytes + each.Size - StoredEvent.Overhead);
                yield return new LogRecord(scope, stream.Group, stream.Name, each);
            }
        }
    }

    /// <summary>The columns that the row has, and an event's pointer.</summary>
    private static IReadOnlyList<ResultField> Shown(Query query, Row row)
    {
        var columns = query.HasEvents ? query.Columns.Append("@ptr") : query.Columns;
        return [.. columns.Select(column => (column, Text: QueryValue.ToText(row[column]))).Where(each => each.Text is not null).Select(each => new ResultField(each.column, each.Text!))];
    }
}

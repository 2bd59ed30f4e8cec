using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Which streams, in which order.</summary>
/// <param name="OrderBy">LogStreamName or LastEventTime; a prefix goes with the former only.</param>
public sealed record DescribeLogStreamsRequest(
    string? LogGroupName,
    string? LogGroupIdentifier,
    string? LogStreamNamePrefix,
    string? OrderBy,
    bool? Descending,
    string? NextToken,
    int? Limit
);

/// <summary>A page of streams.</summary>
public sealed record DescribeLogStreamsResponse(IReadOnlyList<LogStream> LogStreams, string? NextToken);

/// <summary>A log stream; times are milliseconds since 1970, absent for an empty stream.</summary>
public sealed record LogStream(
    string LogStreamName,
    long CreationTime,
    long? FirstEventTimestamp,
    long? LastEventTimestamp,
    long? LastIngestionTime,
    string UploadSequenceToken,
    string Arn,
    long StoredBytes
);

internal sealed class DescribeLogStreams(StateStore store, LogsStore logs, EventFile events)
    : Operation<DescribeLogStreamsRequest, DescribeLogStreamsResponse>(store)
{
    private const int DefaultLimit = 50;

    protected override DescribeLogStreamsResponse Handle(DescribeLogStreamsRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName, request.LogGroupIdentifier);
        var byTime = request.OrderBy == "LastEventTime";
        if (byTime && request.LogStreamNamePrefix is not null)
            throw LogsErrors.InvalidParameter("Cannot order by LastEventTime with a logStreamNamePrefix.");
        var streams = logs.StreamsOf(call.Scope, group.Name, request.LogStreamNamePrefix ?? "").Select(stream => Describe(call.Scope, stream)).ToList();
        var ordered = streams
            .OrderBy(stream => byTime ? stream.LastEventTimestamp ?? 0 : 0)
            .ThenBy(stream => stream.LogStreamName, StringComparer.Ordinal)
            .ToList();
        if (request.Descending ?? false)
            ordered.Reverse();
        var start = request.NextToken is { } token
            ? ordered.FindIndex(stream => stream.LogStreamName == (Paging.Read(token) ?? throw LogsErrors.InvalidToken())) + 1
            : 0;
        var page = ordered.Skip(start).Take(request.Limit ?? DefaultLimit).ToList();
        return new(page, start + page.Count < ordered.Count ? Paging.Write(page[^1].LogStreamName) : null);
    }

    private LogStream Describe(Scope scope, StoredStream stream)
    {
        var extent = events.Extent(stream.Id);
        var token = (extent?.Ingested ?? stream.CreationTime).ToString("D32", CultureInfo.InvariantCulture);
        return new(
            stream.Name,
            stream.CreationTime,
            extent?.First,
            extent?.Last,
            extent?.Ingested,
            token,
            $"{LogsStore.ArnOf(scope, stream.Group)}:log-stream:{stream.Name}",
            0
        );
    }
}

using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs.Patterns;

namespace LocalAws.Logs;

/// <summary>Which events of a group's streams.</summary>
public sealed record FilterLogEventsRequest(
    string? LogGroupName,
    string? LogGroupIdentifier,
    IReadOnlyList<string>? LogStreamNames,
    string? LogStreamNamePrefix,
    long? StartTime,
    long? EndTime,
    string? FilterPattern,
    string? NextToken,
    int? Limit
);

/// <summary>A page of matching events, oldest first over all streams. It may be empty and have a token: then the search goes on.</summary>
public sealed record FilterLogEventsResponse(IReadOnlyList<FilteredLogEvent> Events, IReadOnlyList<SearchedLogStream> SearchedLogStreams, string? NextToken);

/// <summary>An event and its stream.</summary>
public sealed record FilteredLogEvent(string LogStreamName, long Timestamp, string Message, long IngestionTime, string EventId);

/// <summary>AWS has left this list empty since 2020.</summary>
public sealed record SearchedLogStream(string LogStreamName, bool SearchedCompletely);

internal sealed class FilterLogEvents(LogsStore logs, EventFile events) : AsyncOperation<FilterLogEventsRequest, FilterLogEventsResponse>
{
    /// <summary>Events looked at in one request, so that no request takes long.</summary>
    private const int Budget = 100_000;

    protected override Task<FilterLogEventsResponse> HandleAsync(FilterLogEventsRequest request, CallContext call) => Task.FromResult(Search(request, call));

    private FilterLogEventsResponse Search(FilterLogEventsRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName, request.LogGroupIdentifier);
        if (request is { LogStreamNames: not null, LogStreamNamePrefix: not null })
            throw LogsErrors.InvalidParameter("logStreamNames and logStreamNamePrefix are mutually exclusive.");
        var streams = Streams(request, call.Scope, group.Name).ToDictionary(stream => stream.Id, StringComparer.Ordinal);
        var pattern = FilterPattern.Parse(request.FilterPattern);
        var position = request.NextToken is { } token
            ? EventPosition.TryParse(Paging.Read(token) ?? "") ?? throw LogsErrors.InvalidToken()
            : EventPosition.Before(Math.Max(request.StartTime ?? 0, group.ExpiresBefore(call.Now)));
        var (limit, looked) = (request.Limit ?? EventPage.MaximumCount, 0);
        var found = new List<StoredEvent>();
        foreach (var each in MergedEvents.Of(events, streams.Keys, position, request.EndTime is { } end ? end + 1 : long.MaxValue))
        {
            (position, looked) = (each.Position, looked + 1);
            if (pattern.Matches(each.Message))
                found.Add(each);
            if (found.Count == limit || looked == Budget)
                return Answer(found, streams, Paging.Write(position.ToString()));
        }
        return Answer(found, streams, null);
    }

    private IEnumerable<StoredStream> Streams(FilterLogEventsRequest request, Scope scope, string group) =>
        request.LogStreamNames?.Select(name => logs.Stream(scope, group, name)) ?? logs.StreamsOf(scope, group, request.LogStreamNamePrefix ?? "");

    private static FilterLogEventsResponse Answer(List<StoredEvent> found, Dictionary<string, StoredStream> streams, string? token) =>
        new(
            [
                .. found.Select(each => new FilteredLogEvent(
                    streams[each.Stream].Name,
                    each.Position.Time,
                    each.Message,
                    each.Ingested,
                    each.Position.ToString()
                )),
            ],
            [],
            token
        );
}

using LocalAws.Http;

namespace LocalAws.Logs;

/// <summary>Which events of a stream: from its end unless StartFromHead, then on in the direction of the token.</summary>
public sealed record GetLogEventsRequest(
    string? LogGroupName,
    string? LogGroupIdentifier,
    string LogStreamName,
    long? StartTime,
    long? EndTime,
    string? NextToken,
    int? Limit,
    bool? StartFromHead
);

/// <summary>A page of events, oldest first. At the end of a stream the token comes back unchanged.</summary>
public sealed record GetLogEventsResponse(IReadOnlyList<OutputLogEvent> Events, string NextForwardToken, string NextBackwardToken);

/// <summary>An event; times are milliseconds since 1970.</summary>
public sealed record OutputLogEvent(long Timestamp, string Message, long IngestionTime);

internal sealed class GetLogEvents(LogsStore logs, EventFile events) : AsyncOperation<GetLogEventsRequest, GetLogEventsResponse>
{
    protected override Task<GetLogEventsResponse> HandleAsync(GetLogEventsRequest request, CallContext call) => Task.FromResult(Read(request, call));

    private GetLogEventsResponse Read(GetLogEventsRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName, request.LogGroupIdentifier);
        var stream = logs.Stream(call.Scope, group.Name, request.LogStreamName);
        var (from, before) = (Math.Max(request.StartTime ?? 0, group.ExpiresBefore(call.Now)), request.EndTime ?? long.MaxValue);
        var (forward, position) =
            request.NextToken is { } token ? Token(token)
            : request.StartFromHead ?? false ? (true, EventPosition.Before(from))
            : (false, EventPosition.Before(before));
        if (forward && position.Time < from)
            position = EventPosition.Before(from);
        var limit = request.Limit ?? EventPage.MaximumCount;
        var page = forward
            ? EventPage.Cut(events.After(stream.Id, position, before, limit))
            : EventPage.CutFromEnd(events.Before(stream.Id, position, from, limit));
        var first = page.Count > 0 ? page[0].Position : position;
        var last =
            page.Count > 0 ? page[^1].Position
            : forward ? position
            : position with { Sequence = position.Sequence - 1 };
        return new([.. page.Select(each => new OutputLogEvent(each.Position.Time, each.Message, each.Ingested))], Write("f", last), Write("b", first));
    }

    private static (bool Forward, EventPosition Position) Token(string token) =>
        token.Split('/') is [("f" or "b") and var direction, var digits, "s"] && EventPosition.TryParse(digits) is { } position
            ? (direction == "f", position)
            : throw LogsErrors.InvalidToken();

    private static string Write(string direction, EventPosition position) =>
        $"{direction}/{new EventPosition(Math.Min(position.Time, 9_999_999_999_999_999), Math.Max(position.Sequence, 0))}/s";
}

using LocalAws.Events.Archives;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Which replays: by one of these, or all.</summary>
public sealed record ListReplaysRequest(string? NamePrefix, string? State, string? EventSourceArn, string? NextToken, int? Limit);

/// <summary>A page of replays.</summary>
public sealed record ListReplaysResponse(IReadOnlyList<Replay> Replays, string? NextToken);

/// <summary>A replay as listings have it.</summary>
public sealed record Replay(
    string ReplayName, string EventSourceArn, string State, string? StateReason, DateTimeOffset EventStartTime, DateTimeOffset EventEndTime, DateTimeOffset? EventLastReplayedTime, DateTimeOffset ReplayStartTime,
    DateTimeOffset? ReplayEndTime);

/// <summary>Lists the replays of the account and region.</summary>
internal sealed class ListReplays(StateStore state, ArchiveStore archives) : Operation<ListReplaysRequest, ListReplaysResponse>(state)
{
    /// <inheritdoc/>
    protected override ListReplaysResponse Handle(ListReplaysRequest request, CallContext call)
    {
        if (new[] { request.NamePrefix, request.EventSourceArn, request.State }.Count(each => each is not null) > 1)
            throw EventsErrors.Invalid("At most one filter is allowed for ListReplays. Use either : State, EventSourceArn, or NamePrefix.");
        var found = archives.Replays.List(call.Scope, request.NamePrefix ?? "")
            .Where(each => (request.EventSourceArn ?? each.EventSourceArn) == each.EventSourceArn && (request.State ?? each.State) == each.State);
        var (page, next) = Paging.Page(found, each => each.Name, request.NextToken, request.Limit ?? ListRules.PageSize, () => EventsErrors.Invalid("Invalid NextToken"));
        return new ListReplaysResponse(
            [.. page.Select(each => new Replay(
                each.Name, each.EventSourceArn, each.State, each.StateReason, each.EventStartTime, each.EventEndTime, each.EventLastReplayedTime, each.ReplayStartTime, each.ReplayEndTime))], next);
    }
}

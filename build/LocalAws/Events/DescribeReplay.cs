using LocalAws.Events.Archives;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Which replay.</summary>
public sealed record DescribeReplayRequest(string ReplayName);

/// <summary>The replay, and how far it came.</summary>
public sealed record DescribeReplayResponse(
    string ReplayName, string ReplayArn, string? Description, string State, string? StateReason, string EventSourceArn, ReplayDestination Destination, DateTimeOffset EventStartTime, DateTimeOffset EventEndTime,
    DateTimeOffset? EventLastReplayedTime, DateTimeOffset ReplayStartTime, DateTimeOffset? ReplayEndTime);

/// <summary>Reads a replay.</summary>
internal sealed class DescribeReplay(StateStore state, ArchiveStore archives) : Operation<DescribeReplayRequest, DescribeReplayResponse>(state)
{
    /// <inheritdoc/>
    protected override DescribeReplayResponse Handle(DescribeReplayRequest request, CallContext call)
    {
        var replay = archives.Replay(call.Scope, request.ReplayName);
        return new DescribeReplayResponse(
            replay.Name, replay.Arn, replay.Description, replay.State, replay.StateReason, replay.EventSourceArn, replay.Destination, replay.EventStartTime, replay.EventEndTime, replay.EventLastReplayedTime,
            replay.ReplayStartTime, replay.ReplayEndTime);
    }
}

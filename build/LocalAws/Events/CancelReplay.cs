using LocalAws.Events.Archives;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Which replay.</summary>
public sealed record CancelReplayRequest(string ReplayName);

/// <summary>The replay, which ends after what is on its way.</summary>
public sealed record CancelReplayResponse(string ReplayArn, string State, string? StateReason);

/// <summary>Ends a replay before its end.</summary>
internal sealed class CancelReplay(StateStore state, ArchiveStore archives) : Operation<CancelReplayRequest, CancelReplayResponse>(state)
{
    /// <inheritdoc/>
    protected override CancelReplayResponse Handle(CancelReplayRequest request, CallContext call)
    {
        var replay = archives.Replay(call.Scope, request.ReplayName);
        if (replay.State is not ("STARTING" or "RUNNING"))
            throw EventsErrors.IllegalStatus($"Replay {replay.Name} is not in a valid state for this operation.");
        archives.Replays.Put(call.Scope, replay.Name, replay with { State = "CANCELLING" });
        return new CancelReplayResponse(replay.Arn, "CANCELLING", null);
    }
}

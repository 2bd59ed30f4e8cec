using LocalAws.Events.Archives;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;

namespace LocalAws.Events;

/// <summary>The events to replay: those of an archive from a time on and before another, and the bus and rules that get them.</summary>
public sealed record StartReplayRequest(string ReplayName, string? Description, string EventSourceArn, DateTimeOffset EventStartTime, DateTimeOffset EventEndTime, ReplayDestination Destination);

/// <summary>The replay, which begins after the answer.</summary>
public sealed record StartReplayResponse(string ReplayArn, string State, string? StateReason, DateTimeOffset ReplayStartTime);

/// <summary>Replays archived events to the bus that they came from.</summary>
internal sealed class StartReplay(StateStore state, RuleStore rules, ArchiveStore archives, DeliveryQueue queue) : Operation<StartReplayRequest, StartReplayResponse>(state)
{
    /// <inheritdoc/>
    protected override StartReplayResponse Handle(StartReplayRequest request, CallContext call)
    {
        var name = Arn.TryParse(request.EventSourceArn, out var arn) && arn.Resource.StartsWith("archive/", StringComparison.Ordinal) ? arn.Resource["archive/".Length..] : request.EventSourceArn;
        var archive = archives.Archives.Find(call.Scope, name) ?? throw EventsErrors.Invalid($"Parameter EventSourceArn is not valid. Reason: Archive {name} does not exist.");
        CheckDestination(request.Destination, archive, call);
        if (request.EventEndTime <= request.EventStartTime)
            throw EventsErrors.Invalid("Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime.");
        var replay = new ReplayRecord
        {
            Name = request.ReplayName,
            Arn = Arn.Of("events", call.Scope, $"replay/{request.ReplayName}").ToString(),
            Description = request.Description,
            State = "STARTING",
            EventSourceArn = archive.Arn,
            Destination = request.Destination,
            EventStartTime = request.EventStartTime,
            EventEndTime = request.EventEndTime,
            ReplayStartTime = call.Now,
        };
        if (!archives.Replays.Add(call.Scope, replay.Name, replay))
            throw EventsErrors.Exists($"Replay {replay.Name} already exists.");
        queue.Add(ReplayDeliverer.DeliveryKind, call.Scope, new ReplayDeliverer.Order(replay.Name));
        return new StartReplayResponse(replay.Arn, replay.State, null, replay.ReplayStartTime);
    }

    private void CheckDestination(ReplayDestination destination, ArchiveRecord archive, CallContext call)
    {
        if (!Arn.TryParse(destination.Arn, out var arn) || !arn.Resource.StartsWith("event-bus/", StringComparison.Ordinal))
            throw EventsErrors.Invalid("Parameter Destination.Arn is not valid. Reason: Must contain an event bus ARN.");
        if (rules.Bus(call.Scope, destination.Arn).Arn != archive.EventSourceArn)
            throw EventsErrors.Invalid("Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted.");
    }
}

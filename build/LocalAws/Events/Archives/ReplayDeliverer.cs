using System.Text.Json.Nodes;
using LocalAws.Events.Execution;
using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;

namespace LocalAws.Events.Archives;

/// <summary>
/// Replays archived events, page by page: a page's events are on their way with the note how far the replay came, so that a kill neither loses nor repeats
/// one. Each carries the replay's name (EventBridge User Guide, "Replaying archived events").
/// </summary>
internal sealed class ReplayDeliverer(ArchiveStore archives, RuleMatcher matcher, StateStore store, TimeProvider clock) : IDeliverer
{
    /// <summary>The kind of deliveries that these are.</summary>
    public const string DeliveryKind = "replay";

    private const int PageSize = 100;

    /// <inheritdoc/>
    public string Kind => DeliveryKind;

    /// <inheritdoc/>
    public Task<DeliveryOutcome> TryAsync(Delivery delivery, CancellationToken stopping)
    {
        var name = delivery.Read<Order>().Replay;
        while (store.Transaction(() => Step(delivery.Scope, name)))
            stopping.ThrowIfCancellationRequested();
        return Task.FromResult(DeliveryOutcome.Done);
    }

    // Whether there is more to do.
    private bool Step(Scope scope, string name)
    {
        if (archives.Replays.Find(scope, name) is not { IsActive: true } replay)
            return false;
        if (replay.State == "CANCELLING")
            return End(scope, replay, "CANCELLED", null);
        var archive = archives.Archives.Find(scope, replay.EventSourceArn[(replay.EventSourceArn.LastIndexOf('/') + 1)..]);
        if (archive is null)
            return End(scope, replay, "FAILED", "The archive was deleted.");
        var page = archives.Next(archive, replay, PageSize);
        foreach (var (_, _, body) in page)
        {
            var document = (JsonObject)JsonNode.Parse(body)!;
            document["replay-name"] = name;
            matcher.Replay(scope, RuleStore.BusName(replay.Destination.Arn), document, replay.Destination.FilterArns);
        }
        var passed = page.Count == 0 ? replay : replay with { State = "RUNNING", EventLastReplayedTime = page[^1].Time, LastPlace = page[^1].Place };
        if (page.Count < PageSize)
            return End(scope, passed, "COMPLETED", null);
        archives.Replays.Put(scope, name, passed);
        return true;
    }

    private bool End(Scope scope, ReplayRecord replay, string state, string? reason)
    {
        archives.Replays.Put(scope, replay.Name, replay with { State = state, StateReason = reason, ReplayEndTime = clock.GetUtcNow() });
        return false;
    }

    /// <summary>Which replay.</summary>
    internal sealed record Order(string Replay);
}

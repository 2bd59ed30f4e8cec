using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.Events.Archives;

/// <summary>Archives, the events in them, and replays.</summary>
internal sealed class ArchiveStore(StateStore store, LocalAwsOptions options, TimeProvider clock)
{
    public Collection<ArchiveRecord> Archives { get; } = store.Collection<ArchiveRecord>("events.archives");

    public Collection<ReplayRecord> Replays { get; } = store.Collection<ReplayRecord>("events.replays");

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public ArchiveRecord Archive(Scope scope, string name) => Archives.Get(scope, name, () => EventsErrors.NotFound($"Archive {name} does not exist."));

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public ReplayRecord Replay(Scope scope, string name) => Replays.Get(scope, name, () => EventsErrors.NotFound($"Replay {name} does not exist."));

    /// <summary>Puts an event into an archive.</summary>
    public void Add(ArchiveRecord archive, DateTimeOffset time, JsonObject document) => store.Run(
        "INSERT INTO archived_events (archive, time, kept, body) VALUES (?1, ?2, ?3, ?4)", archive.Arn, time.UtcTicks, clock.GetUtcNow().UtcTicks, document.ToJsonString());

    /// <summary>How many events an archive has, and their bytes.</summary>
    public (long Count, long Bytes) Size(ArchiveRecord archive)
    {
        Forget(archive);
        return store.Query("SELECT count(*), ifnull(sum(length(body)), 0) FROM archived_events WHERE archive = ?1", row => (row.GetInt64(0), row.GetInt64(1)), archive.Arn)[0];
    }

    /// <summary>The next events that a replay has to replay, in the order of their times.</summary>
    public IReadOnlyList<(DateTimeOffset Time, long Place, string Body)> Next(ArchiveRecord archive, ReplayRecord replay, int limit)
    {
        Forget(archive);
        return store.Query(
            "SELECT time, place, body FROM archived_events WHERE archive = ?1 AND (time, place) > (?2, ?3) AND time >= ?4 AND time < ?5 ORDER BY time, place LIMIT ?6",
            row => (new DateTimeOffset(row.GetInt64(0), TimeSpan.Zero), row.GetInt64(1), row.GetString(2)),
            archive.Arn, (replay.EventLastReplayedTime ?? DateTimeOffset.MinValue).UtcTicks, replay.LastPlace, replay.EventStartTime.UtcTicks, replay.EventEndTime.UtcTicks, limit);
    }

    /// <summary>Removes an archive with its events.</summary>
    public void Remove(Scope scope, ArchiveRecord archive)
    {
        Archives.Remove(scope, archive.Name);
        store.Run("DELETE FROM archived_events WHERE archive = ?1", archive.Arn);
    }

    // What is older than the archive keeps it.
    private void Forget(ArchiveRecord archive)
    {
        if (archive.RetentionDays > 0)
            store.Run("DELETE FROM archived_events WHERE archive = ?1 AND kept < ?2", archive.Arn, (clock.GetUtcNow() - (TimeSpan.FromDays(archive.RetentionDays) / options.TimeScale)).UtcTicks);
    }
}

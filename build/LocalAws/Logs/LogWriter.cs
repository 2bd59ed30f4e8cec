using LocalAws.Kernel;
using LocalAws.Logs.Execution;

namespace LocalAws.Logs;

/// <summary>What services write their logs with: makes group and stream when they are not there, and appends.</summary>
internal sealed class LogWriter(StateStore store, LogsStore logs, LogIngest ingest, TimeProvider clock)
{
    /// <summary>Makes what is missing of group and stream.</summary>
    public void Ensure(Scope scope, string group, string stream)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        store.Transaction(() =>
        {
            logs.Groups.Add(scope, group, new StoredGroup(group, now, "STANDARD", null, []));
            logs.Streams.Add(scope, LogsStore.Key(group, stream), new StoredStream(Ids.Uuid(), group, stream, now));
        });
    }

    /// <summary>Appends events; they can be read when it returns. Nothing is written when the stream was deleted meanwhile.</summary>
    public void Append(Scope scope, string group, string stream, IEnumerable<InputLogEvent> lines)
    {
        if (logs.Streams.Find(scope, LogsStore.Key(group, stream)) is { } target)
            ingest.Append(scope, target, clock.GetUtcNow().ToUnixTimeMilliseconds(), lines);
    }
}

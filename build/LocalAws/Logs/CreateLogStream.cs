using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>A new stream of a group.</summary>
public sealed record CreateLogStreamRequest(string LogGroupName, string LogStreamName);

/// <summary>Makes a stream, and takes the occasion to remove what has expired in its group.</summary>
internal sealed class CreateLogStream(StateStore store, LogsStore logs, EventFile events) : Operation<CreateLogStreamRequest, Unit>(store)
{
    protected override Unit Handle(CreateLogStreamRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName);
        var stream = new StoredStream(Ids.Uuid(), group.Name, request.LogStreamName, call.Now.ToUnixTimeMilliseconds());
        if (!logs.Streams.Add(call.Scope, LogsStore.Key(group.Name, stream.Name), stream))
            throw LogsErrors.StreamExists();
        if (group.RetentionInDays is not null)
            foreach (var other in logs.StreamsOf(call.Scope, group.Name))
                events.Remove(other.Id, group.ExpiresBefore(call.Now));
        return Unit.Value;
    }
}

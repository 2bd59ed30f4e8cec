using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Names the stream.</summary>
public sealed record DeleteLogStreamRequest(string LogGroupName, string LogStreamName);

/// <summary>Deletes a stream with its events.</summary>
internal sealed class DeleteLogStream(StateStore store, LogsStore logs, EventFile events) : Operation<DeleteLogStreamRequest, Unit>(store)
{
    protected override Unit Handle(DeleteLogStreamRequest request, CallContext call)
    {
        var stream = logs.Stream(call.Scope, request.LogGroupName, request.LogStreamName);
        if (logs.Group(call.Scope, stream.Group).DeletionProtectionEnabled)
            throw LogsErrors.Protected(stream.Group);
        logs.Streams.Remove(call.Scope, LogsStore.Key(stream.Group, stream.Name));
        events.Remove(stream.Id);
        return Unit.Value;
    }
}

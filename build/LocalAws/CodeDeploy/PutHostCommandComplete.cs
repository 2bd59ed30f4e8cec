using LocalAws.CodeDeploy.Execution;
using LocalAws.Http;

namespace LocalAws.CodeDeploy;

/// <summary>How a command ended.</summary>
public sealed record PutHostCommandCompleteInput(string HostCommandIdentifier, string CommandStatus, HostEnvelope? Diagnostics);

/// <summary>An agent says that a command ended. The first word counts: agents repeat a failure without its log.</summary>
public sealed class PutHostCommandComplete(HostCommandBoard board) : AsyncOperation<PutHostCommandCompleteInput, Unit>
{
    /// <inheritdoc/>
    protected override Task<Unit> HandleAsync(PutHostCommandCompleteInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        board.Complete(request.HostCommandIdentifier, HostReports.Read(request.CommandStatus, request.Diagnostics?.Payload));
        return Task.FromResult(Unit.Value);
    }
}

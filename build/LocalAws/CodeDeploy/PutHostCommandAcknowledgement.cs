using LocalAws.CodeDeploy.Execution;
using LocalAws.Http;

namespace LocalAws.CodeDeploy;

/// <summary>Which command was taken up.</summary>
public sealed record PutHostCommandAcknowledgementInput(string HostCommandIdentifier, HostEnvelope? Diagnostics);

/// <summary>Whether to go on: <c>InProgress</c>, or <c>Failed</c> for a command that nobody waits for any more.</summary>
public sealed record PutHostCommandAcknowledgementOutput(string CommandStatus);

/// <summary>An agent says that it begins.</summary>
public sealed class PutHostCommandAcknowledgement(HostCommandBoard board) : AsyncOperation<PutHostCommandAcknowledgementInput, PutHostCommandAcknowledgementOutput>
{
    /// <inheritdoc/>
    protected override Task<PutHostCommandAcknowledgementOutput> HandleAsync(PutHostCommandAcknowledgementInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.FromResult(new PutHostCommandAcknowledgementOutput(board.Acknowledge(request.HostCommandIdentifier) ? "InProgress" : "Failed"));
    }
}

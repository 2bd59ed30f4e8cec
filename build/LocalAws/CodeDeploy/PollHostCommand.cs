using LocalAws.CodeDeploy.Execution;
using LocalAws.Http;

namespace LocalAws.CodeDeploy;

/// <summary>Who polls: the ARN of the instance's identity.</summary>
public sealed record PollHostCommandInput(string HostIdentifier);

/// <summary>The next command, or nothing.</summary>
public sealed record PollHostCommandOutput(HostCommandOffer? HostCommand);

/// <summary>A command as it is offered to an agent.</summary>
public sealed record HostCommandOffer(string HostCommandIdentifier, string HostIdentifier, string DeploymentExecutionId, string CommandName, int Nonce);

/// <summary>Hands an agent its next command; waits for one for a while.</summary>
public sealed class PollHostCommand(HostCommandBoard board) : AsyncOperation<PollHostCommandInput, PollHostCommandOutput>
{
    /// <inheritdoc/>
    protected override async Task<PollHostCommandOutput> HandleAsync(PollHostCommandInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new PollHostCommandOutput(await board.PollAsync(request.HostIdentifier, call.Cancellation));
    }
}

using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Execution;

namespace LocalAws.Ssm;

/// <summary>A command to cancel.</summary>
public sealed record CancelCommandRequest(string CommandId, IReadOnlyList<string>? InstanceIds);

/// <summary>Cancels a command; one that has ended stays as it is.</summary>
internal sealed class CancelCommand(StateStore store, CommandStore commands, CommandRunner runner) : Operation<CancelCommandRequest, Unit>(store)
{
    private readonly StateStore store = store;

    protected override Unit Handle(CancelCommandRequest request, CallContext call)
    {
        if (request.InstanceIds is { Count: > 0 })
            throw SsmErrors.Invalid("LocalAws cancels a command on all its instances: leave InstanceIds out.");
        var stored = commands.Get(call.Scope, request.CommandId);
        if (!stored.IsRunning)
            return Unit.Value;
        commands.Change(call.Scope, request.CommandId, command => command with { Status = "Cancelling", StatusDetails = "Cancelling" });
        store.AfterCommit(() => runner.Cancel(request.CommandId));
        return Unit.Value;
    }
}

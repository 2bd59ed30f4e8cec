using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A stack that is being updated.</summary>
public sealed record CancelUpdateStackInput(string StackName, string? ClientRequestToken);

/// <summary>Ends an update: what is being changed is finished, then all is taken back.</summary>
internal sealed class CancelUpdateStack(StateStore state, StackStore stacks) : Operation<CancelUpdateStackInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(CancelUpdateStackInput request, CallContext call)
    {
        var stack = stacks.Find(call.Scope, request.StackName) ?? throw CloudFormationErrors.NoStackHere(request.StackName);
        if (stack.Status != StackStatus.UpdateInProgress)
            throw CloudFormationErrors.Validation($"CancelUpdateStack cannot be called from current stack status {stack.Status}");
        stacks.Change(stack, current => current with { Operation = current.Operation! with { IsCancelled = true } });
        return Unit.Value;
    }
}

using LocalAws.CloudFormation.Execution;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A stack whose rollback failed, and resources that are left as they are.</summary>
public sealed record ContinueUpdateRollbackInput(string StackName, string? RoleARN, IReadOnlyList<string>? ResourcesToSkip, string? ClientRequestToken);

/// <summary>Goes on with a rollback that failed.</summary>
internal sealed class ContinueUpdateRollback(StateStore state, StackStore stacks, StackStart start, StackRole role) : Operation<ContinueUpdateRollbackInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(ContinueUpdateRollbackInput request, CallContext call)
    {
        var stack = stacks.Find(call.Scope, request.StackName) ?? throw CloudFormationErrors.NoStackHere(request.StackName);
        if (stack.Status != StackStatus.UpdateRollbackFailed)
            throw CloudFormationErrors.WrongState(stack.Id, stack.Status, "continued to roll back");
        role.Check(call.Scope, request.RoleARN);
        start.Resume(stack, StackStatus.UpdateRollbackInProgress, call, request.ClientRequestToken, request.RoleARN, request.ResourcesToSkip ?? []);
        return Unit.Value;
    }
}

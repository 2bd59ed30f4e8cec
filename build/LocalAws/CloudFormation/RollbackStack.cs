using LocalAws.CloudFormation.Execution;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A stack that failed and was left so.</summary>
public sealed record RollbackStackInput(string StackName, string? RoleARN, string? ClientRequestToken, bool? RetainExceptOnCreate);

/// <summary>The stack's ARN.</summary>
public sealed record RollbackStackOutput(string StackId);

/// <summary>Rolls a stack back that failed while rollback was disabled.</summary>
internal sealed class RollbackStack(StateStore state, StackStore stacks, StackStart start, StackRole role) : Operation<RollbackStackInput, RollbackStackOutput>(state)
{
    /// <inheritdoc/>
    protected override RollbackStackOutput Handle(RollbackStackInput request, CallContext call)
    {
        var stack = stacks.Find(call.Scope, request.StackName) ?? throw CloudFormationErrors.NoStackHere(request.StackName);
        role.Check(call.Scope, request.RoleARN);
        var next = stack.Status switch
        {
            StackStatus.CreateFailed => StackStatus.RollbackInProgress,
            StackStatus.UpdateFailed => StackStatus.UpdateRollbackInProgress,
            _ => throw CloudFormationErrors.WrongState(stack.Id, stack.Status, "rolled back"),
        };
        return new RollbackStackOutput(start.Resume(stack, next, call, request.ClientRequestToken, request.RoleARN, []).Id);
    }
}

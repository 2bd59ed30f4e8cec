using LocalAws.CloudFormation.Execution;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>The stack.</summary>
public sealed record DeleteStackInput(string StackName, IReadOnlyList<string>? RetainResources, string? RoleARN, string? ClientRequestToken, string? DeletionMode);

/// <summary>Deletes a stack; its resources are deleted after the answer. One that is not there is fine.</summary>
internal sealed class DeleteStack(StateStore state, StackStore stacks, StackStart start, StackRole role) : Operation<DeleteStackInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteStackInput request, CallContext call)
    {
        if (request.DeletionMode == "FORCE_DELETE_STACK")
            throw CloudFormationErrors.NotHere("DeletionMode FORCE_DELETE_STACK; name what stays with RetainResources");
        if (stacks.Find(call.Scope, request.StackName) is not { } stack || stack.Status == StackStatus.DeleteComplete)
            return Unit.Value;
        role.Check(call.Scope, request.RoleARN);
        start.Delete(stack, call, request.ClientRequestToken, request.RoleARN, request.RetainResources ?? []);
        return Unit.Value;
    }
}

using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A change set.</summary>
public sealed record DeleteChangeSetInput(string ChangeSetName, string? StackName);

/// <summary>Deletes a change set that was not executed; one that is not there is fine.</summary>
internal sealed class DeleteChangeSet(StateStore state, StackStore stacks, ChangeSetFinder finder) : Operation<DeleteChangeSetInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteChangeSetInput request, CallContext call)
    {
        try
        {
            var (stack, set) = finder.Get(call.Scope, request.StackName, request.ChangeSetName);
            stacks.RemoveChangeSet(stack, set);
        }
        catch (AwsException missing) when (missing.Code == "ChangeSetNotFound")
        {
            return Unit.Value;
        }
        return Unit.Value;
    }
}

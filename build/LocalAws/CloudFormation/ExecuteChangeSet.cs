using LocalAws.CloudFormation.Execution;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A change set.</summary>
public sealed record ExecuteChangeSetInput(string ChangeSetName, string? StackName, string? ClientRequestToken, bool? DisableRollback, bool? RetainExceptOnCreate);

/// <summary>Does what a change set says; the stack's other change sets are obsolete then, and are removed.</summary>
internal sealed class ExecuteChangeSet(StateStore state, StackStore stacks, StackStart start, ChangeSetFinder finder) : Operation<ExecuteChangeSetInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(ExecuteChangeSetInput request, CallContext call)
    {
        var (stack, set) = finder.Get(call.Scope, request.StackName, request.ChangeSetName);
        if (set.ExecutionStatus != "AVAILABLE")
            throw CloudFormationErrors.ChangeSetStatus(set.Id, set.Status);
        var onFailure = request.DisableRollback == true ? "DO_NOTHING" : set.OnStackFailure ?? "ROLLBACK";
        foreach (var other in stacks.ChangeSets(stack))
            stacks.RemoveChangeSet(stack, other);
        if (stack.Status == StackStatus.ReviewInProgress)
            start.Create(stack.Id, set.Definition, call, request.ClientRequestToken, onFailure, current => current, set.Id);
        else
            start.Update(stack, set.Definition, call, request.ClientRequestToken, onFailure == "DO_NOTHING", set.Id);
        stacks.PutChangeSet(stack, set with { ExecutionStatus = "EXECUTE_COMPLETE" });
        return Unit.Value;
    }
}

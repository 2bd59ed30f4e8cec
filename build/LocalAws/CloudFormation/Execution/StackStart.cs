using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Execution;

/// <summary>Begins operations on stacks, when their states allow it.</summary>
internal sealed class StackStart(StackStore stacks, StackRunner runner, StackChanges changes, StackContext contexts, StateStore store)
{
    /// <summary>Begins to make a stack.</summary>
    /// <exception cref="AwsException">AlreadyExistsException.</exception>
    public StackRecord Create(
        string id, StackDefinition definition, CallContext call, string? token, string onFailure, Func<StackRecord, StackRecord> also, string? changeSetId = null) => store.Transaction(() =>
    {
        var name = StackNames.NameOf(id);
        if (stacks.Find(call.Scope, name) is { } there && there.Status != StackStatus.ReviewInProgress)
            throw CloudFormationErrors.StackExists(name);
        var stack = stacks.Find(call.Scope, id) ?? new StackRecord { Name = name, Id = id, Status = StackStatus.ReviewInProgress, Created = call.Now, Definition = definition };
        stacks.Put(also(stack) with
        {
            Definition = definition, Operation = new() { Principal = call.Principal, Started = call.Now, Token = token, OnFailure = onFailure, ChangeSetId = changeSetId }, ChangeSetId = changeSetId,
        });
        var moved = stacks.Move(stack, StackStatus.CreateInProgress, "User Initiated");
        runner.Start(moved);
        return moved;
    });

    /// <summary>Begins to update a stack.</summary>
    /// <exception cref="AwsException">ValidationError: its state does not allow it, or nothing would change.</exception>
    public StackRecord Update(StackRecord seen, StackDefinition definition, CallContext call, string? token, bool disableRollback, string? changeSetId = null) => store.Transaction(() =>
    {
        var stack = stacks.Get(seen.Scope, seen.Id);
        if (!StackStatus.CanUpdate(stack.Status))
            throw CloudFormationErrors.WrongState(stack.Id, stack.Status, "updated");
        CheckTypes(stack, definition);
        var unfinished = stack.Status is StackStatus.UpdateFailed or StackStatus.CreateFailed;
        if (!unfinished && changes.Of(stack, definition).Count == 0 && !changes.Others(stack, definition))
            throw CloudFormationErrors.NoUpdates();
        var moved = stacks.Move(stack, StackStatus.UpdateInProgress, "User Initiated", current => current with
        {
            Definition = definition,
            Updated = call.Now,
            ChangeSetId = changeSetId ?? current.ChangeSetId,
            Operation = new()
            {
                Principal = call.Principal, Started = call.Now, Token = token, OnFailure = disableRollback ? "DO_NOTHING" : "ROLLBACK",
                BeforeDefinition = stack.Definition, BeforeResources = stack.Resources, ChangeSetId = changeSetId,
            },
        });
        runner.Start(moved);
        return moved;
    });

    /// <summary>Begins to delete a stack.</summary>
    /// <exception cref="AwsException">ValidationError: it is protected, in use or busy.</exception>
    public void Delete(StackRecord seen, CallContext call, string? token, string? roleArn, IReadOnlyList<string> retained) => store.Transaction(() =>
    {
        var stack = stacks.Get(seen.Scope, seen.Id);
        if (stack.TerminationProtection)
            throw CloudFormationErrors.Validation($"Stack [{stack.Name}] cannot be deleted while TerminationProtection is enabled");
        if (stack.Status == StackStatus.DeleteInProgress)
            return;
        if (stack.IsMoving && stack.Status != StackStatus.CreateInProgress)
            throw CloudFormationErrors.WrongState(stack.Id, stack.Status, "deleted");
        if (stack.Status == StackStatus.CreateInProgress)
            throw CloudFormationErrors.Validation($"Stack:{stack.Id} is in {stack.Status} state; LocalAws deletes it once it has been made, or rolled back");
        if (retained.Count > 0 && stack.Status != StackStatus.DeleteFailed)
            throw CloudFormationErrors.Validation("Invalid operation on stack [" + stack.Id + "]. RetainResources can be specified only when the stack is in the DELETE_FAILED state");
        foreach (var output in stack.Outputs.Where(output => output.ExportName is not null))
        {
            if (contexts.Importers(stack.Scope, output.ExportName!).FirstOrDefault(name => name != stack.Name) is { } importer)
                throw CloudFormationErrors.Validation($"Export {output.ExportName} cannot be deleted as it is in use by {importer}");
        }
        var moved = stacks.Move(stack, StackStatus.DeleteInProgress, "User Initiated", current => current with
        {
            Definition = roleArn is null ? current.Definition : current.Definition with { RoleArn = roleArn },
            Operation = new() { Principal = call.Principal, Started = call.Now, Token = token, Skipped = retained },
        });
        runner.Start(moved);
    });

    /// <summary>Begins to roll a stack back from a state of failure.</summary>
    public StackRecord Resume(StackRecord stack, string status, CallContext call, string? token, string? roleArn, IReadOnlyList<string> skipped) => store.Transaction(() =>
    {
        var moved = stacks.Move(stack, status, "User Initiated", current => current with
        {
            Definition = roleArn is null ? current.Definition : current.Definition with { RoleArn = roleArn },
            Operation = current.Operation! with { Principal = call.Principal, Token = token, Skipped = skipped, OnFailure = "ROLLBACK" },
        });
        runner.Start(moved);
        return moved;
    });

    // An export that others import can neither go nor change: that is checked when outputs are computed; a type's change is known now.
    private static void CheckTypes(StackRecord stack, StackDefinition definition)
    {
        var template = Templates.Template.Read(definition.Processed);
        var changed = stack.Resources.Values.Where(each => each.IsThere && template.Resources.GetValueOrDefault(each.LogicalId) is { } wanted && wanted.Type != each.Type).ToList();
        if (changed.Count > 0)
            throw CloudFormationErrors.Validation($"Update of resource type is not permitted. The new template modifies resource type of the following resources: [{string.Join(", ", changed.Select(each => each.LogicalId))}]");
    }
}

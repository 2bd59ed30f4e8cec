using LocalAws.CloudFormation.Stacks;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Execution;

/// <summary>What is done to a stack in each of its states, and which state comes next (User Guide, "Stack status codes").</summary>
internal sealed class StackPhases(
    StackStore stacks, StackBuilder builder, StackDeletion deletion, StackRestoration restoration, ResourceWork work, TimeProvider clock)
{
    /// <summary>Does what the stack's state asks for; the stack has another state afterwards.</summary>
    public Task StepAsync(StackRecord stack, CancellationToken cancellation) => stack.Status switch
    {
        StackStatus.CreateInProgress => CreateAsync(stack, cancellation),
        StackStatus.RollbackInProgress => RemoveAsync(stack, StackStatus.RollbackComplete, StackStatus.RollbackFailed, cancellation),
        StackStatus.DeleteInProgress => RemoveAsync(stack, StackStatus.DeleteComplete, StackStatus.DeleteFailed, cancellation),
        StackStatus.UpdateInProgress => UpdateAsync(stack, cancellation),
        StackStatus.UpdateCleanup => CleanAsync(stack, StackStatus.UpdateComplete, cancellation),
        StackStatus.UpdateRollbackInProgress => RestoreAsync(stack, cancellation),
        StackStatus.UpdateRollbackCleanup => CleanAsync(stack, StackStatus.UpdateRollbackComplete, cancellation),
        _ => Task.CompletedTask,
    };

    private async Task CreateAsync(StackRecord stack, CancellationToken cancellation)
    {
        var reason = await TimedAsync(stack, cancellation);
        if (reason is null)
            reason = Finish(stack, StackStatus.CreateComplete);
        if (reason is null)
            return;
        switch (stack.Operation!.OnFailure)
        {
            case "DO_NOTHING":
                stacks.Move(stack, StackStatus.CreateFailed, reason.TrimEnd());
                break;
            case "DELETE":
                stacks.Move(stack, StackStatus.CreateFailed, reason.TrimEnd());
                stacks.Move(stack, StackStatus.DeleteInProgress, "Delete requested by on-failure setting.");
                break;
            default:
                stacks.Move(stack, StackStatus.RollbackInProgress, $"{reason}Rollback requested by user.");
                break;
        }
    }

    private async Task UpdateAsync(StackRecord stack, CancellationToken cancellation)
    {
        var reason = await builder.BuildAsync(stack, cancellation) ?? Finish(stack, StackStatus.UpdateCleanup);
        if (reason is null)
            return;
        if (stack.Operation!.OnFailure == "DO_NOTHING")
            stacks.Move(stack, StackStatus.UpdateFailed, reason.TrimEnd());
        else
            stacks.Move(stack, StackStatus.UpdateRollbackInProgress, reason.TrimEnd());
    }

    private async Task RestoreAsync(StackRecord stack, CancellationToken cancellation)
    {
        var failed = await restoration.RestoreAsync(stack, cancellation);
        if (failed.Count > 0)
            stacks.Move(stack, StackStatus.UpdateRollbackFailed, $"The following resource(s) failed to update: [{string.Join(", ", failed)}]. ".TrimEnd());
        else
            stacks.Move(stack, StackStatus.UpdateRollbackCleanup, null, current => current with { Definition = current.Operation!.BeforeDefinition! });
    }

    private async Task RemoveAsync(StackRecord stack, string complete, string failure, CancellationToken cancellation)
    {
        var skipped = stack.Operation?.Skipped ?? [];
        var isRollback = complete == StackStatus.RollbackComplete;
        var failed = await deletion.DeleteAsync(stack, _ => true,
            resource => resource.DeletionPolicy == "Retain" || (resource.DeletionPolicy == "RetainExceptOnCreate" && !isRollback) || skipped.Contains(resource.LogicalId), cancellation);
        var left = stacks.Get(stack.Scope, stack.Id).Resources.Values.Where(resource => resource.IsThere).Select(resource => resource.LogicalId).ToList();
        if (failed.Count > 0 || left.Count > 0)
            stacks.Move(stack, failure, $"The following resource(s) failed to delete: [{string.Join(", ", failed.Count > 0 ? failed : left)}].");
        else
            stacks.Move(stack, complete, null, current => complete == StackStatus.DeleteComplete ? current with { Deleted = clock.GetUtcNow(), Outputs = [] } : current);
    }

    // What the stack no longer has, and what was replaced. A failure there does not fail the stack, as on AWS.
    private async Task CleanAsync(StackRecord stack, string complete, CancellationToken cancellation)
    {
        var kept = stack.Operation!.BeforeResources;
        var isRollback = complete == StackStatus.UpdateRollbackComplete;
        await deletion.DeleteAsync(stack,
            resource => isRollback ? kept.GetValueOrDefault(resource.LogicalId) is not { IsThere: true } : !builder.Includes(stack, resource.LogicalId),
            resource => resource.DeletionPolicy == "Retain" && !isRollback, cancellation);
        foreach (var old in stack.Operation.Replaced)
        {
            if (old.UpdateReplacePolicy == "Retain" && !isRollback)
                stacks.AddEvent(stack, old.LogicalId, old.PhysicalId ?? "", old.Type, StackStatus.DeleteSkipped, null, null);
            else
                await work.DropAsync(stack, old, cancellation);
        }
        stacks.Move(stack, complete, null, current => current with
        {
            Resources = current.Resources.Where(pair => pair.Value.IsThere).ToDictionary(StringComparer.Ordinal),
            Operation = current.Operation! with { Replaced = [] },
        });
    }

    private async Task<string?> TimedAsync(StackRecord stack, CancellationToken cancellation)
    {
        if (stack.TimeoutInMinutes is not { } minutes)
            return await builder.BuildAsync(stack, cancellation);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromMinutes(minutes));
        try
        {
            return await builder.BuildAsync(stack, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return "Stack creation time exceeded the specified timeout. ";
        }
    }

    // Outputs are computed when all resources are there; one that cannot be fails the stack.
    private string? Finish(StackRecord stack, string status)
    {
        try
        {
            var outputs = builder.Outputs(stack);
            stacks.Move(stack, status, null, current => current with { Outputs = outputs });
            return null;
        }
        catch (AwsException refused)
        {
            return refused.Message + " ";
        }
    }
}

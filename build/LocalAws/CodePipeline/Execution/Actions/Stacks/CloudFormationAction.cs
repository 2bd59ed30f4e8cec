using LocalAws.CloudFormation;
using LocalAws.CloudFormation.Execution;
using LocalAws.CloudFormation.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions.Stacks;

/// <summary>Makes, changes or deletes a stack, directly or through a change set, and waits for it (AWS: "CloudFormation deploy action reference").</summary>
internal sealed class CloudFormationAction(PipelineStacks stacks, StackInputs inputs, StackOutputs outputs, StackPermissions permissions) : IPipelineAction
{
    private const string NothingDiffers = "The submitted information didn't contain changes";

    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.CloudFormation.Id];

    /// <inheritdoc/>
    public async Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        permissions.Demand(run);
        try
        {
            return run.Required("ActionMode") switch
            {
                "CHANGE_SET_REPLACE" => await ReplaceChangeSetAsync(run, cancellation),
                "CHANGE_SET_EXECUTE" => await ExecuteChangeSetAsync(run, cancellation),
                "DELETE_ONLY" => await DeleteAsync(run, cancellation),
                var mode => await DeployAsync(run, replaces: mode == "REPLACE_ON_FAILURE", cancellation),
            };
        }
        catch (AwsException refused) when (refused.Code is "ValidationError" or "InsufficientCapabilitiesException" or "ChangeSetNotFound" or "InvalidChangeSetStatus" or "AlreadyExistsException" or "AccessDenied")
        {
            return ActionOutcome.Failed("ConfigurationError", StackHints.Explain(run, refused));
        }
    }

    private async Task<ActionOutcome> DeployAsync(ActionRun run, bool replaces, CancellationToken cancellation)
    {
        if (run.ExternalExecutionId is { } begun)
            return await EndAsync(run, StackPages.StackIdOf(begun), cancellation);
        var definition = await inputs.ReadAsync(run, cancellation);
        var (name, call) = (run.Required("StackName"), run.Call(cancellation));
        if (replaces && stacks.Find(run.Scope, name) is { } failed && IsFailure(failed.StackStatus))
        {
            await stacks.DeleteAsync(new(name, null, run.Setting("RoleArn"), null, null), call);
            var deleted = await stacks.WaitAsync(run.Scope, failed.StackId, cancellation);
            if (deleted.StackStatus != "DELETE_COMPLETE")
                return Failure(run, deleted);
        }
        string id;
        try
        {
            id = stacks.Find(run.Scope, name) is null or { StackStatus: "REVIEW_IN_PROGRESS" }
                ? await stacks.CreateAsync(definition.ToCreate(run), call)
                : await stacks.UpdateAsync(definition.ToUpdate(run), call);
        }
        catch (AwsException nothing) when (nothing.Message == "No updates are to be performed.")
        {
            return await SucceedAsync(run, stacks.Find(run.Scope, name)!, $"Stack {name}: no updates are to be performed.", cancellation);
        }
        run.Report(action => action with { ExternalExecutionId = StackPages.Stack(id), ExternalExecutionUrl = StackPages.Url(run, StackPages.Stack(id)), Summary = $"Stack {name} is being deployed." });
        return await EndAsync(run, id, cancellation);
    }

    private async Task<ActionOutcome> EndAsync(ActionRun run, string id, CancellationToken cancellation)
    {
        var stack = await stacks.WaitAsync(run.Scope, id, cancellation);
        return stack.StackStatus is "CREATE_COMPLETE" or "UPDATE_COMPLETE"
            ? await SucceedAsync(run, stack, $"Stack {stack.StackName} was {(stack.StackStatus == "CREATE_COMPLETE" ? "created" : "updated")}.", cancellation)
            : Failure(run, stack);
    }

    private async Task<ActionOutcome> ReplaceChangeSetAsync(ActionRun run, CancellationToken cancellation)
    {
        var definition = await inputs.ReadAsync(run, cancellation);
        var (name, set, call) = (run.Required("StackName"), run.Required("ChangeSetName"), run.Call(cancellation));
        var isNew = stacks.Find(run.Scope, name) is null or { StackStatus: "REVIEW_IN_PROGRESS" };
        if (stacks.Find(run.Scope, name) is not null)
            await stacks.DeleteChangeSetAsync(name, set, call);
        await stacks.CreateChangeSetAsync(definition.ToChangeSet(run, set, isNew ? "CREATE" : "UPDATE"), call);
        var made = await stacks.DescribeChangeSetAsync(name, set, call);
        var empty = made.StatusReason?.StartsWith(NothingDiffers, StringComparison.Ordinal) == true;
        var page = StackPages.ChangeSet(made.ChangeSetId, made.StackId);
        return made.Status == "CREATE_COMPLETE" || empty
            ? new ActionOutcome { ExternalExecutionId = page, ExternalExecutionUrl = StackPages.Url(run, page), Summary = $"Change set {set} was created{(empty ? " with no changes" : "")}." }
            : ActionOutcome.Failed("JobFailed", $"Change set {set} of stack {name} {made.Status}: {made.StatusReason}");
    }

    private async Task<ActionOutcome> ExecuteChangeSetAsync(ActionRun run, CancellationToken cancellation)
    {
        if (run.ExternalExecutionId is { } begun)
            return await EndAsync(run, StackPages.StackIdOf(begun), cancellation);
        var (name, set, call) = (run.Required("StackName"), run.Required("ChangeSetName"), run.Call(cancellation));
        var made = await stacks.DescribeChangeSetAsync(name, set, call);
        if (made.StatusReason?.StartsWith(NothingDiffers, StringComparison.Ordinal) == true)
            return await SucceedAsync(run, stacks.Find(run.Scope, name)!, $"Change set {set} was executed with no change.", cancellation);
        await stacks.ExecuteChangeSetAsync(name, set, run.Record.Id, call);
        var page = StackPages.Stack(made.StackId);
        run.Report(action => action with { ExternalExecutionId = page, ExternalExecutionUrl = StackPages.Url(run, page), Summary = $"Change set {set} is being executed." });
        return await EndAsync(run, made.StackId, cancellation);
    }

    private async Task<ActionOutcome> DeleteAsync(ActionRun run, CancellationToken cancellation)
    {
        var name = run.Required("StackName");
        permissions.RefuseOwn(run, template: null);
        if (stacks.Find(run.Scope, name) is not { } stack)
            return new ActionOutcome { Summary = $"There is no stack {name}" };
        await stacks.DeleteAsync(new(name, null, run.Setting("RoleArn"), null, null), run.Call(cancellation));
        var deleted = await stacks.WaitAsync(run.Scope, stack.StackId, cancellation);
        return deleted.StackStatus == "DELETE_COMPLETE" ? new ActionOutcome { ExternalExecutionId = StackPages.Stack(stack.StackId), Summary = $"Stack {name} was deleted." } : Failure(run, deleted);
    }

    private async Task<ActionOutcome> SucceedAsync(ActionRun run, Stack stack, string summary, CancellationToken cancellation) => new()
    {
        ExternalExecutionId = StackPages.Stack(stack.StackId),
        ExternalExecutionUrl = StackPages.Url(run, StackPages.Stack(stack.StackId)),
        Summary = summary,
        Artifacts = await outputs.WriteAsync(run, stack, cancellation),
        Variables = (stack.Outputs ?? []).ToDictionary(output => output.OutputKey, output => output.OutputValue),
    };

    private ActionOutcome Failure(ActionRun run, Stack stack) =>
        ActionOutcome.Failed("JobFailed", $"Stack {stack.StackName} {stack.StackStatus}: {stacks.Explain(run.Scope, stack.StackId)}") with
        {
            ExternalExecutionId = StackPages.Stack(stack.StackId), ExternalExecutionUrl = StackPages.Url(run, StackPages.Stack(stack.StackId)),
        };

    // AWS replaces a stack in these states (action reference, ActionMode REPLACE_ON_FAILURE).
    private static bool IsFailure(string status) => status is "ROLLBACK_COMPLETE" or "ROLLBACK_FAILED" or "CREATE_FAILED" or "DELETE_FAILED" or "UPDATE_ROLLBACK_FAILED";
}

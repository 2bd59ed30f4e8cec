using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A stack.</summary>
public sealed record ListChangeSetsInput(string StackName, string? NextToken);

/// <summary>Its change sets.</summary>
public sealed record ListChangeSetsOutput(IReadOnlyList<ChangeSetSummary> Summaries);

/// <summary>A change set as ListChangeSets answers it.</summary>
public sealed record ChangeSetSummary
{
    public required string StackId { get; init; }
    public required string StackName { get; init; }
    public required string ChangeSetId { get; init; }
    public required string ChangeSetName { get; init; }
    public required string ExecutionStatus { get; init; }
    public required string Status { get; init; }
    public string? StatusReason { get; init; }
    public required DateTimeOffset CreationTime { get; init; }
    public string? Description { get; init; }
}

/// <summary>Lists the change sets of a stack that were not executed yet.</summary>
internal sealed class ListChangeSets(StateStore state, StackStore stacks) : Operation<ListChangeSetsInput, ListChangeSetsOutput>(state)
{
    /// <inheritdoc/>
    protected override ListChangeSetsOutput Handle(ListChangeSetsInput request, CallContext call)
    {
        var stack = stacks.Get(call.Scope, request.StackName);
        return new ListChangeSetsOutput([.. stacks.ChangeSets(stack).Where(set => set.ExecutionStatus != "EXECUTE_COMPLETE").Select(set => new ChangeSetSummary
        {
            StackId = set.StackId, StackName = set.StackName, ChangeSetId = set.Id, ChangeSetName = set.Name, ExecutionStatus = set.ExecutionStatus, Status = set.Status,
            StatusReason = set.StatusReason, CreationTime = set.Created, Description = set.Description,
        })]);
    }
}

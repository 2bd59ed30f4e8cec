using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>States that are wanted; all, deleted ones too, when there are none.</summary>
public sealed record ListStacksInput(string? NextToken, IReadOnlyList<string>? StackStatusFilter);

/// <summary>The stacks.</summary>
public sealed record ListStacksOutput(IReadOnlyList<StackSummary> StackSummaries, string? NextToken);

/// <summary>A stack as ListStacks answers it.</summary>
public sealed record StackSummary(string StackId, string StackName, string? TemplateDescription, DateTimeOffset CreationTime, string StackStatus)
{
    public DateTimeOffset? LastUpdatedTime { get; init; }
    public DateTimeOffset? DeletionTime { get; init; }
    public string? StackStatusReason { get; init; }
    public DriftInformation DriftInformation { get; init; } = new("NOT_CHECKED");
}

/// <summary>Lists stacks.</summary>
internal sealed class ListStacks(StateStore state, StackStore stacks) : Operation<ListStacksInput, ListStacksOutput>(state)
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override ListStacksOutput Handle(ListStacksInput request, CallContext call)
    {
        var wanted = stacks.List(call.Scope).Where(stack => request.StackStatusFilter is not { Count: > 0 } filter || filter.Contains(stack.Status))
            .OrderBy(stack => stack.Id, StringComparer.Ordinal);
        var (items, next) = Paging.Page(wanted, stack => stack.Id, request.NextToken, PageSize, () => CloudFormationErrors.Validation("The NextToken is invalid"));
        return new ListStacksOutput([.. items.Select(stack => new StackSummary(stack.Id, stack.Name, stack.Definition.Description, stack.Created, stack.Status)
        {
            LastUpdatedTime = stack.Updated, DeletionTime = stack.Deleted, StackStatusReason = stack.StatusReason,
        })], next);
    }
}

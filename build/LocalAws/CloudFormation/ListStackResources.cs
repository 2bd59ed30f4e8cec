using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A stack.</summary>
public sealed record ListStackResourcesInput(string StackName, string? NextToken);

/// <summary>Its resources.</summary>
public sealed record ListStackResourcesOutput(IReadOnlyList<StackResourceSummary> StackResourceSummaries, string? NextToken);

/// <summary>Lists the resources of a stack.</summary>
internal sealed class ListStackResources(StateStore state, StackStore stacks) : Operation<ListStackResourcesInput, ListStackResourcesOutput>(state)
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override ListStackResourcesOutput Handle(ListStackResourcesInput request, CallContext call)
    {
        var stack = stacks.Get(call.Scope, request.StackName);
        var (items, next) = Paging.Page(stack.Resources.Values.OrderBy(each => each.LogicalId, StringComparer.Ordinal), each => each.LogicalId, request.NextToken, PageSize,
            () => CloudFormationErrors.Validation("The NextToken is invalid"));
        return new ListStackResourcesOutput([.. items.Select(resource => new StackResourceSummary
        {
            LogicalResourceId = resource.LogicalId, PhysicalResourceId = resource.PhysicalId, ResourceType = resource.Type, LastUpdatedTimestamp = resource.Timestamp,
            ResourceStatus = resource.Status, ResourceStatusReason = resource.StatusReason,
        })], next);
    }
}

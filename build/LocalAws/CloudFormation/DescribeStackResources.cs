using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A stack, or the stack of a physical id.</summary>
public sealed record DescribeStackResourcesInput(string? StackName, string? LogicalResourceId, string? PhysicalResourceId);

/// <summary>The resources.</summary>
public sealed record DescribeStackResourcesOutput(IReadOnlyList<StackResource> StackResources);

/// <summary>Describes the resources of a stack, with the one of a physical id among them.</summary>
internal sealed class DescribeStackResources(StateStore state, StackStore stacks) : Operation<DescribeStackResourcesInput, DescribeStackResourcesOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeStackResourcesOutput Handle(DescribeStackResourcesInput request, CallContext call)
    {
        if (request.StackName is null == request.PhysicalResourceId is null)
            throw CloudFormationErrors.Validation("You must specify either StackName or PhysicalResourceId, but not both");
        var stack = request.StackName is not null
            ? stacks.Find(call.Scope, request.StackName) ?? throw CloudFormationErrors.NoStack(request.StackName)
            : stacks.List(call.Scope).FirstOrDefault(each => each.Status != StackStatus.DeleteComplete && each.Resources.Values.Any(resource => resource.PhysicalId == request.PhysicalResourceId))
                ?? throw CloudFormationErrors.Validation($"Stack for {request.PhysicalResourceId} does not exist");
        return new DescribeStackResourcesOutput([.. stack.Resources.Values.OrderBy(resource => resource.LogicalId, StringComparer.Ordinal)
            .Where(resource => request.LogicalResourceId is null || resource.LogicalId == request.LogicalResourceId)
            .Select(resource => StackResource.Of(stack, resource))]);
    }
}

using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A resource of a stack.</summary>
public sealed record DescribeStackResourceInput(string StackName, string LogicalResourceId);

/// <summary>The resource.</summary>
public sealed record DescribeStackResourceOutput(StackResourceDetail StackResourceDetail);

/// <summary>Describes one resource.</summary>
internal sealed class DescribeStackResource(StateStore state, StackStore stacks) : Operation<DescribeStackResourceInput, DescribeStackResourceOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeStackResourceOutput Handle(DescribeStackResourceInput request, CallContext call)
    {
        var stack = stacks.Find(call.Scope, request.StackName) ?? throw CloudFormationErrors.Validation($"Stack '{request.StackName}' does not exist");
        var resource = stack.Resources.GetValueOrDefault(request.LogicalResourceId) ?? throw CloudFormationErrors.NoResource(request.LogicalResourceId, stack.Name);
        return new DescribeStackResourceOutput(new StackResourceDetail
        {
            StackName = stack.Name, StackId = stack.Id, LogicalResourceId = resource.LogicalId, PhysicalResourceId = resource.PhysicalId, ResourceType = resource.Type,
            LastUpdatedTimestamp = resource.Timestamp, ResourceStatus = resource.Status, ResourceStatusReason = resource.StatusReason, Metadata = resource.Metadata ?? "{}",
        });
    }
}

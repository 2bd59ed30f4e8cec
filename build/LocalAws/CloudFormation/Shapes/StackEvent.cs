using LocalAws.CloudFormation.Stacks;

namespace LocalAws.CloudFormation.Shapes;

/// <summary>An event of a stack as DescribeStackEvents answers it.</summary>
public sealed record StackEvent
{
    public required string StackId { get; init; }
    public required string EventId { get; init; }
    public required string StackName { get; init; }
    public required string LogicalResourceId { get; init; }
    public string? PhysicalResourceId { get; init; }
    public required string ResourceType { get; init; }
    public required DateTimeOffset Timestamp { get; init; }
    public required string ResourceStatus { get; init; }
    public string? ResourceStatusReason { get; init; }
    public string? ResourceProperties { get; init; }
    public string? ClientRequestToken { get; init; }

    internal static StackEvent Of(StackRecord stack, EventRecord each) => new()
    {
        StackId = stack.Id,
        EventId = each.Id,
        StackName = stack.Name,
        LogicalResourceId = each.LogicalId,
        PhysicalResourceId = each.PhysicalId,
        ResourceType = each.Type,
        Timestamp = each.Timestamp,
        ResourceStatus = each.Status,
        ResourceStatusReason = each.Reason,
        ResourceProperties = each.Properties,
        ClientRequestToken = each.Token,
    };
}

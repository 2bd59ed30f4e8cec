using LocalAws.CloudFormation.Stacks;

namespace LocalAws.CloudFormation.Shapes;

/// <summary>A resource as DescribeStackResources answers it.</summary>
public sealed record StackResource
{
    public required string StackName { get; init; }
    public required string StackId { get; init; }
    public required string LogicalResourceId { get; init; }
    public string? PhysicalResourceId { get; init; }
    public required string ResourceType { get; init; }
    public required DateTimeOffset Timestamp { get; init; }
    public required string ResourceStatus { get; init; }
    public string? ResourceStatusReason { get; init; }
    public ResourceDriftInformation DriftInformation { get; init; } = new("NOT_CHECKED");

    internal static StackResource Of(StackRecord stack, ResourceState resource) => new()
    {
        StackName = stack.Name,
        StackId = stack.Id,
        LogicalResourceId = resource.LogicalId,
        PhysicalResourceId = resource.PhysicalId,
        ResourceType = resource.Type,
        Timestamp = resource.Timestamp,
        ResourceStatus = resource.Status,
        ResourceStatusReason = resource.StatusReason,
    };
}

/// <summary>A resource as DescribeStackResource answers it.</summary>
public sealed record StackResourceDetail
{
    public required string StackName { get; init; }
    public required string StackId { get; init; }
    public required string LogicalResourceId { get; init; }
    public string? PhysicalResourceId { get; init; }
    public required string ResourceType { get; init; }
    public required DateTimeOffset LastUpdatedTimestamp { get; init; }
    public required string ResourceStatus { get; init; }
    public string? ResourceStatusReason { get; init; }
    public string? Metadata { get; init; }
    public ResourceDriftInformation DriftInformation { get; init; } = new("NOT_CHECKED");
}

/// <summary>A resource as ListStackResources answers it.</summary>
public sealed record StackResourceSummary
{
    public required string LogicalResourceId { get; init; }
    public string? PhysicalResourceId { get; init; }
    public required string ResourceType { get; init; }
    public required DateTimeOffset LastUpdatedTimestamp { get; init; }
    public required string ResourceStatus { get; init; }
    public string? ResourceStatusReason { get; init; }
    public ResourceDriftInformation DriftInformation { get; init; } = new("NOT_CHECKED");
}

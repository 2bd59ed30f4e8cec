using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Stacks;

/// <summary>An event of a stack.</summary>
internal sealed record EventRecord
{
    public required string Id { get; init; }
    public required DateTimeOffset Timestamp { get; init; }
    public required string LogicalId { get; init; }
    public required string PhysicalId { get; init; }
    public required string Type { get; init; }
    public required string Status { get; init; }
    public string? Reason { get; init; }
    public string? Properties { get; init; }
    public string? Token { get; init; }
    public Scope Scope { get; init; }
}

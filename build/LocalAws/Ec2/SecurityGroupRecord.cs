namespace LocalAws.Ec2;

/// <summary>A security group as it is kept. It filters nothing: all instances share the machine's loopback.</summary>
public sealed record SecurityGroupRecord
{
    public required string GroupId { get; init; }

    public required string GroupName { get; init; }

    public required string Description { get; init; }

    public required string OwnerId { get; init; }

    public required string VpcId { get; init; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    public IReadOnlyList<SecurityGroupRule> Rules { get; init; } = [];
}

namespace LocalAws.Ec2;

/// <summary>A machine image.</summary>
public sealed record Image
{
    public string? Architecture { get; init; }

    public string? CreationDate { get; init; }

    public string? ImageId { get; init; }

    public string? ImageLocation { get; init; }

    public string? ImageType { get; init; }

    public bool? Public { get; init; }

    public string? OwnerId { get; init; }

    public string? PlatformDetails { get; init; }

    public string? State { get; init; }

    public string? Description { get; init; }

    public bool? EnaSupport { get; init; }

    public string? Hypervisor { get; init; }

    public string? ImageOwnerAlias { get; init; }

    public string? Name { get; init; }

    public string? RootDeviceName { get; init; }

    public string? RootDeviceType { get; init; }

    public string? VirtualizationType { get; init; }

    public IReadOnlyList<BlockDeviceMapping>? BlockDeviceMappings { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }
}

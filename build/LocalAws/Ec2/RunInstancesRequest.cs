namespace LocalAws.Ec2;

/// <summary>What to start. Networks, keys and volumes are kept as they are given and have no effect.</summary>
public sealed record RunInstancesRequest
{
    public IReadOnlyList<BlockDeviceMapping>? BlockDeviceMappings { get; init; }

    public string? ImageId { get; init; }

    public string? InstanceType { get; init; }

    public string? KeyName { get; init; }

    public int? MaxCount { get; init; }

    public int? MinCount { get; init; }

    public RunInstancesMonitoringEnabled? Monitoring { get; init; }

    public Placement? Placement { get; init; }

    public IReadOnlyList<string>? SecurityGroupIds { get; init; }

    public IReadOnlyList<string>? SecurityGroups { get; init; }

    public string? SubnetId { get; init; }

    public string? UserData { get; init; }

    public string? ClientToken { get; init; }

    public bool? DisableApiTermination { get; init; }

    public bool? DryRun { get; init; }

    public bool? EbsOptimized { get; init; }

    public IamInstanceProfileSpecification? IamInstanceProfile { get; init; }

    public string? InstanceInitiatedShutdownBehavior { get; init; }

    public IReadOnlyList<InstanceNetworkInterfaceSpecification>? NetworkInterfaces { get; init; }

    public string? PrivateIpAddress { get; init; }

    public LaunchTemplateSpecification? LaunchTemplate { get; init; }

    public InstanceMetadataOptionsRequest? MetadataOptions { get; init; }

    public CreditSpecificationRequest? CreditSpecification { get; init; }

    public IReadOnlyList<TagSpecification>? TagSpecifications { get; init; }
}

/// <summary>Whether detailed monitoring is wanted.</summary>
public sealed record RunInstancesMonitoringEnabled(bool Enabled);

/// <summary>Settings of the instance metadata service.</summary>
public sealed record InstanceMetadataOptionsRequest(
    string? HttpTokens, int? HttpPutResponseHopLimit, string? HttpEndpoint, string? HttpProtocolIpv6, string? InstanceMetadataTags);

/// <summary>A network interface; its subnet says where the instance is.</summary>
public sealed record InstanceNetworkInterfaceSpecification(
    bool? AssociatePublicIpAddress, bool? DeleteOnTermination, int? DeviceIndex, IReadOnlyList<string>? Groups, string? SubnetId, string? Description, string? PrivateIpAddress);

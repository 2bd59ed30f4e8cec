namespace LocalAws.Ec2;

/// <summary>An instance as DescribeInstances shows it.</summary>
public sealed record Instance
{
    public int? AmiLaunchIndex { get; init; }

    public string? ImageId { get; init; }

    public string? InstanceId { get; init; }

    public string? InstanceType { get; init; }

    public string? KeyName { get; init; }

    public DateTimeOffset? LaunchTime { get; init; }

    public Monitoring? Monitoring { get; init; }

    public Placement? Placement { get; init; }

    public string? PrivateDnsName { get; init; }

    public string? PrivateIpAddress { get; init; }

    public string? PublicDnsName { get; init; }

    public string? PublicIpAddress { get; init; }

    public InstanceState? State { get; init; }

    public string? StateTransitionReason { get; init; }

    public string? SubnetId { get; init; }

    public string? VpcId { get; init; }

    public string? Architecture { get; init; }

    public string? ClientToken { get; init; }

    public bool? EbsOptimized { get; init; }

    public string? Hypervisor { get; init; }

    public IamInstanceProfile? IamInstanceProfile { get; init; }

    public string? RootDeviceName { get; init; }

    public string? RootDeviceType { get; init; }

    public IReadOnlyList<GroupIdentifier>? SecurityGroups { get; init; }

    public bool? SourceDestCheck { get; init; }

    public StateReason? StateReason { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    public string? VirtualizationType { get; init; }

    public InstanceMetadataOptionsResponse? MetadataOptions { get; init; }

    public string? PlatformDetails { get; init; }

    public bool? EnaSupport { get; init; }

    public IReadOnlyList<InstanceBlockDeviceMapping>? BlockDeviceMappings { get; init; }

    public IReadOnlyList<InstanceNetworkInterface>? NetworkInterfaces { get; init; }

    public CpuOptions? CpuOptions { get; init; }

    public CapacityReservationSpecificationResponse? CapacityReservationSpecification { get; init; }

    public HibernationOptions? HibernationOptions { get; init; }

    public EnclaveOptions? EnclaveOptions { get; init; }

    public InstanceMaintenanceOptions? MaintenanceOptions { get; init; }

    public string? CurrentInstanceBootMode { get; init; }

    public string? UsageOperation { get; init; }

    public DateTimeOffset? UsageOperationUpdateTime { get; init; }
}

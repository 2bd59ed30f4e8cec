namespace LocalAws.Ec2;

/// <summary>A security group of an instance.</summary>
public sealed record GroupIdentifier(string? GroupName, string? GroupId);

/// <summary>The instance profile of an instance.</summary>
public sealed record IamInstanceProfile(string? Arn, string? Id);

/// <summary>Whether detailed monitoring is on: <c>disabled</c> or <c>enabled</c>.</summary>
public sealed record Monitoring(string? State);

/// <summary>Where an instance is.</summary>
public sealed record Placement(string? AvailabilityZone, string? GroupName, string? Tenancy);

/// <summary>Why an instance is in its state.</summary>
public sealed record StateReason(string? Code, string? Message);

/// <summary>Settings of the instance metadata service.</summary>
public sealed record InstanceMetadataOptionsResponse(
    string? State, string? HttpTokens, int? HttpPutResponseHopLimit, string? HttpEndpoint, string? HttpProtocolIpv6, string? InstanceMetadataTags);

/// <summary>A volume of an instance: its root, which is the folder of its files.</summary>
public sealed record InstanceBlockDeviceMapping(string DeviceName, EbsInstanceBlockDevice Ebs);

/// <summary>The volume.</summary>
public sealed record EbsInstanceBlockDevice(DateTimeOffset AttachTime, bool DeleteOnTermination, string Status, string VolumeId);

/// <summary>The network interface of an instance.</summary>
public sealed record InstanceNetworkInterface
{
    public required InstanceNetworkInterfaceAttachment Attachment { get; init; }

    public string Description { get; init; } = "";

    public required IReadOnlyList<GroupIdentifier> Groups { get; init; }

    public required string MacAddress { get; init; }

    public required string NetworkInterfaceId { get; init; }

    public required string OwnerId { get; init; }

    public required string PrivateDnsName { get; init; }

    public required string PrivateIpAddress { get; init; }

    public bool SourceDestCheck { get; init; } = true;

    public string Status { get; init; } = "in-use";

    public required string SubnetId { get; init; }

    public required string VpcId { get; init; }

    public string InterfaceType { get; init; } = "interface";
}

/// <summary>How an interface belongs to its instance.</summary>
public sealed record InstanceNetworkInterfaceAttachment(DateTimeOffset AttachTime, string AttachmentId, bool DeleteOnTermination, int DeviceIndex, string Status, int NetworkCardIndex);

/// <summary>Cores and threads.</summary>
public sealed record CpuOptions(int CoreCount, int ThreadsPerCore);

/// <summary>Whether reserved capacity is used.</summary>
public sealed record CapacityReservationSpecificationResponse(string CapacityReservationPreference);

/// <summary>Whether it can hibernate.</summary>
public sealed record HibernationOptions(bool Configured);

/// <summary>Whether it has enclaves.</summary>
public sealed record EnclaveOptions(bool Enabled);

/// <summary>Whether it recovers by itself.</summary>
public sealed record InstanceMaintenanceOptions(string AutoRecovery);

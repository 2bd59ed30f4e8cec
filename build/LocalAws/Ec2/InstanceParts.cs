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

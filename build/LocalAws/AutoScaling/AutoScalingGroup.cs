namespace LocalAws.AutoScaling;

/// <summary>An Auto Scaling group as it is shown.</summary>
public sealed record AutoScalingGroup
{
    public required string AutoScalingGroupName { get; init; }

    public required string AutoScalingGroupARN { get; init; }

    public LaunchTemplateSpecification? LaunchTemplate { get; init; }

    public int MinSize { get; init; }

    public int MaxSize { get; init; }

    public int DesiredCapacity { get; init; }

    public int DefaultCooldown { get; init; }

    public IReadOnlyList<string> AvailabilityZones { get; init; } = [];

    public IReadOnlyList<string> LoadBalancerNames { get; init; } = [];

    public IReadOnlyList<string> TargetGroupARNs { get; init; } = [];

    public required string HealthCheckType { get; init; }

    public int HealthCheckGracePeriod { get; init; }

    public IReadOnlyList<Instance> Instances { get; init; } = [];

    public DateTimeOffset CreatedTime { get; init; }

    public IReadOnlyList<SuspendedProcess> SuspendedProcesses { get; init; } = [];

    public string? VPCZoneIdentifier { get; init; }

    public string? Status { get; init; }

    public IReadOnlyList<TagDescription> Tags { get; init; } = [];

    public IReadOnlyList<string> TerminationPolicies { get; init; } = [];

    public bool NewInstancesProtectedFromScaleIn { get; init; }
}

/// <summary>An instance of a group as it is shown with it.</summary>
public sealed record Instance(
    string InstanceId, string? InstanceType, string AvailabilityZone, string LifecycleState, string HealthStatus, LaunchTemplateSpecification? LaunchTemplate, bool ProtectedFromScaleIn);

/// <summary>A launch template by id or name, and a version of it.</summary>
public sealed record LaunchTemplateSpecification(string? LaunchTemplateId, string? LaunchTemplateName, string? Version);

/// <summary>A process that is not carried out, and why.</summary>
public sealed record SuspendedProcess(string ProcessName, string SuspensionReason);

/// <summary>A tag of a group; instances get those that are propagated.</summary>
public sealed record TagDescription(string? ResourceId, string? ResourceType, string? Key, string? Value, bool? PropagateAtLaunch);

/// <summary>A tag as a request has it.</summary>
public sealed record Tag(string? ResourceId, string? ResourceType, string Key, string? Value, bool? PropagateAtLaunch);

/// <summary>A condition of a listing.</summary>
public sealed record Filter(string? Name, IReadOnlyList<string>? Values);

/// <summary>A pause in an instance's launch or end, until somebody says how to go on.</summary>
public sealed record LifecycleHook(
    string LifecycleHookName, string AutoScalingGroupName, string LifecycleTransition, string? NotificationTargetARN, string? RoleARN, string? NotificationMetadata,
    int HeartbeatTimeout, int GlobalTimeout, string DefaultResult);

/// <summary>What a group did: a launch or an end of an instance.</summary>
public sealed record Activity
{
    public required string ActivityId { get; init; }

    public required string AutoScalingGroupName { get; init; }

    public string? Description { get; init; }

    public required string Cause { get; init; }

    public DateTimeOffset StartTime { get; init; }

    public DateTimeOffset? EndTime { get; init; }

    public required string StatusCode { get; init; }

    public string? StatusMessage { get; init; }

    public int Progress { get; init; }

    public string? Details { get; init; }

    public string? AutoScalingGroupARN { get; init; }
}

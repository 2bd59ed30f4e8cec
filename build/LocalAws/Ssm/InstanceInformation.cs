namespace LocalAws.Ssm;

/// <summary>An instance that Systems Manager manages.</summary>
public sealed record InstanceInformation
{
    public string? InstanceId { get; init; }

    /// <summary>Online, or ConnectionLost for an instance that does not run.</summary>
    public string? PingStatus { get; init; }

    public DateTimeOffset? LastPingDateTime { get; init; }

    public string? AgentVersion { get; init; }

    public bool? IsLatestVersion { get; init; }

    public string? PlatformType { get; init; }

    public string? PlatformName { get; init; }

    public string? PlatformVersion { get; init; }

    public string? IamRole { get; init; }

    public string? ResourceType { get; init; }

    public string? Name { get; init; }

    public string? IPAddress { get; init; }

    public string? ComputerName { get; init; }

    public string? SourceId { get; init; }

    public string? SourceType { get; init; }
}

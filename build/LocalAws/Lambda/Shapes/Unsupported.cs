namespace LocalAws.Lambda;

/// <summary>Members that are read so that they can be refused by name.</summary>
public abstract record UnsupportedSettings
{
    public VpcConfig? VpcConfig { get; init; }

    public DeadLetterConfig? DeadLetterConfig { get; init; }

    public IReadOnlyList<string>? Layers { get; init; }

    public IReadOnlyList<FileSystemConfig>? FileSystemConfigs { get; init; }

    public ImageConfig? ImageConfig { get; init; }

    public DurableConfig? DurableConfig { get; init; }

    public CapacityProviderConfig? CapacityProviderConfig { get; init; }
}

/// <summary>Subnets and groups of a function in a VPC.</summary>
public sealed record VpcConfig(IReadOnlyList<string>? SubnetIds, IReadOnlyList<string>? SecurityGroupIds, bool? Ipv6AllowedForDualStack);

/// <summary>Queue or topic for events that could not be handled.</summary>
public sealed record DeadLetterConfig(string? TargetArn);

/// <summary>A file system to mount.</summary>
public sealed record FileSystemConfig(string Arn, string LocalMountPath);

/// <summary>How a container image is started.</summary>
public sealed record ImageConfig(IReadOnlyList<string>? EntryPoint, IReadOnlyList<string>? Command, string? WorkingDirectory);

/// <summary>Durable executions.</summary>
public sealed record DurableConfig(int? RetentionPeriodInDays, int? ExecutionTimeout);

/// <summary>Instances of the account's own.</summary>
public sealed record CapacityProviderConfig;

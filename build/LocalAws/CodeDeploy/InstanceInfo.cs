namespace LocalAws.CodeDeploy;

/// <summary>An on-premises instance.</summary>
public sealed record InstanceInfo
{
    public string? InstanceName { get; init; }

    public string? IamSessionArn { get; init; }

    public string? IamUserArn { get; init; }

    public string? InstanceArn { get; init; }

    public DateTimeOffset? RegisterTime { get; init; }

    public DateTimeOffset? DeregisterTime { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }
}

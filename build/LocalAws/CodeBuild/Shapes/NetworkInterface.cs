namespace LocalAws.CodeBuild;

/// <summary>The interface of a build in a network.</summary>
public sealed record NetworkInterface
{
    public string? SubnetId { get; init; }

    public string? NetworkInterfaceId { get; init; }
}

namespace LocalAws.CodeDeploy;

/// <summary>How many hosts a deployment may take out of service, or how it shifts traffic.</summary>
public sealed record DeploymentConfigInfo
{
    public string? DeploymentConfigId { get; init; }

    public string? DeploymentConfigName { get; init; }

    public MinimumHealthyHosts? MinimumHealthyHosts { get; init; }

    public DateTimeOffset? CreateTime { get; init; }

    public string? ComputePlatform { get; init; }

    public TrafficRoutingConfig? TrafficRoutingConfig { get; init; }

    public ZonalConfig? ZonalConfig { get; init; }
}

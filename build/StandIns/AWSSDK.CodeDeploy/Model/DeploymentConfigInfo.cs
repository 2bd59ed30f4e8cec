namespace Amazon.CodeDeploy.Model;

public partial class DeploymentConfigInfo
{
    public string? DeploymentConfigId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? DeploymentConfigName { get; set; }

    public MinimumHealthyHosts? MinimumHealthyHosts { get; set; }

    public DateTime? CreateTime { get; set; }

    public ComputePlatform? ComputePlatform { get; set; }

    public TrafficRoutingConfig? TrafficRoutingConfig { get; set; }

    public ZonalConfig? ZonalConfig { get; set; }
}

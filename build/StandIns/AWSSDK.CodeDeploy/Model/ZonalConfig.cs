namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>ZonalConfig</c>.</summary>
public partial class ZonalConfig
{
    public long? FirstZoneMonitorDurationInSeconds { get; set; }

    public long? MonitorDurationInSeconds { get; set; }

    public MinimumHealthyHostsPerZone? MinimumHealthyHostsPerZone { get; set; }
}

namespace Amazon.CodeDeploy.Model;

public partial class ZonalConfig
{
    public long? FirstZoneMonitorDurationInSeconds { get; set; }

    public long? MonitorDurationInSeconds { get; set; }

    public MinimumHealthyHostsPerZone? MinimumHealthyHostsPerZone { get; set; }
}

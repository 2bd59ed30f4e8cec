namespace Amazon.CodeDeploy.Model;

public partial class MinimumHealthyHostsPerZone
{
    public MinimumHealthyHostsPerZoneType? Type { get; set; }

    public int? Value { get; set; }
}

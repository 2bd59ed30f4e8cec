namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>MinimumHealthyHostsPerZone</c>.</summary>
public partial class MinimumHealthyHostsPerZone
{
    public MinimumHealthyHostsPerZoneType? Type { get; set; }

    public int? Value { get; set; }
}

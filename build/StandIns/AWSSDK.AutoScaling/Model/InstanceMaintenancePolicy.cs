namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>InstanceMaintenancePolicy</c>.</summary>
public partial class InstanceMaintenancePolicy
{
    /// <summary>-1 to 100.</summary>
    public int? MinHealthyPercentage { get; set; }

    /// <summary>-1 to 200.</summary>
    public int? MaxHealthyPercentage { get; set; }
}

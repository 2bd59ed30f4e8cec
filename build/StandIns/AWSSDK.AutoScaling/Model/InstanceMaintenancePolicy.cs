namespace Amazon.AutoScaling.Model;

public partial class InstanceMaintenancePolicy
{
    /// <summary>-1 to 100.</summary>
    public int? MinHealthyPercentage { get; set; }

    /// <summary>-1 to 200.</summary>
    public int? MaxHealthyPercentage { get; set; }
}

namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>AvailabilityZoneDistribution</c>.</summary>
public partial class AvailabilityZoneDistribution
{
    public CapacityDistributionStrategy? CapacityDistributionStrategy { get; set; }
}

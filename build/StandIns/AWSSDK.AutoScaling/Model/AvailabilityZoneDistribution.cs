namespace Amazon.AutoScaling.Model;

public partial class AvailabilityZoneDistribution
{
    public CapacityDistributionStrategy? CapacityDistributionStrategy { get; set; }
}

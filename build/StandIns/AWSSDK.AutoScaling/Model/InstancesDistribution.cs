namespace Amazon.AutoScaling.Model;

public partial class InstancesDistribution
{
    public string? OnDemandAllocationStrategy { get; set; }

    public int? OnDemandBaseCapacity { get; set; }

    public int? OnDemandPercentageAboveBaseCapacity { get; set; }

    public string? SpotAllocationStrategy { get; set; }

    public int? SpotInstancePools { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string? SpotMaxPrice { get; set; }
}

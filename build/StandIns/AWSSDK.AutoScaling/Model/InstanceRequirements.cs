namespace Amazon.AutoScaling.Model;

public partial class InstanceRequirements
{
    /// <summary>Required.</summary>
    public VCpuCountRequest? VCpuCount { get; set; }

    /// <summary>Required.</summary>
    public MemoryMiBRequest? MemoryMiB { get; set; }

    public List<string>? CpuManufacturers { get; set; }

    public MemoryGiBPerVCpuRequest? MemoryGiBPerVCpu { get; set; }

    /// <summary>At most 400 elements.</summary>
    public List<string>? ExcludedInstanceTypes { get; set; }

    public List<string>? InstanceGenerations { get; set; }

    public int? SpotMaxPricePercentageOverLowestPrice { get; set; }

    public int? MaxSpotPriceAsPercentageOfOptimalOnDemandPrice { get; set; }

    public int? OnDemandMaxPricePercentageOverLowestPrice { get; set; }

    public BareMetal? BareMetal { get; set; }

    public BurstablePerformance? BurstablePerformance { get; set; }

    public bool? RequireHibernateSupport { get; set; }

    public NetworkInterfaceCountRequest? NetworkInterfaceCount { get; set; }

    public LocalStorage? LocalStorage { get; set; }

    public List<string>? LocalStorageTypes { get; set; }

    public TotalLocalStorageGBRequest? TotalLocalStorageGB { get; set; }

    public BaselineEbsBandwidthMbpsRequest? BaselineEbsBandwidthMbps { get; set; }

    public List<string>? AcceleratorTypes { get; set; }

    public AcceleratorCountRequest? AcceleratorCount { get; set; }

    public List<string>? AcceleratorManufacturers { get; set; }

    public List<string>? AcceleratorNames { get; set; }

    public AcceleratorTotalMemoryMiBRequest? AcceleratorTotalMemoryMiB { get; set; }

    public NetworkBandwidthGbpsRequest? NetworkBandwidthGbps { get; set; }

    /// <summary>At most 400 elements.</summary>
    public List<string>? AllowedInstanceTypes { get; set; }

    public BaselinePerformanceFactorsRequest? BaselinePerformanceFactors { get; set; }
}

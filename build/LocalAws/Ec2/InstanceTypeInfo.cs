namespace LocalAws.Ec2;

/// <summary>What an instance type has.</summary>
public sealed record InstanceTypeInfo
{
    public required string InstanceType { get; init; }

    public bool CurrentGeneration { get; init; }

    public bool FreeTierEligible { get; init; }

    public required IReadOnlyList<string> SupportedUsageClasses { get; init; }

    public required IReadOnlyList<string> SupportedRootDeviceTypes { get; init; }

    public required IReadOnlyList<string> SupportedVirtualizationTypes { get; init; }

    public bool BareMetal { get; init; }

    public required string Hypervisor { get; init; }

    public required ProcessorInfo ProcessorInfo { get; init; }

    public required VCpuInfo VCpuInfo { get; init; }

    public required MemoryInfo MemoryInfo { get; init; }

    public bool InstanceStorageSupported { get; init; }

    public required EbsInfo EbsInfo { get; init; }

    public required NetworkInfo NetworkInfo { get; init; }

    public bool HibernationSupported { get; init; }

    public bool BurstablePerformanceSupported { get; init; }

    public bool DedicatedHostsSupported { get; init; }

    public bool AutoRecoverySupported { get; init; }

    public required IReadOnlyList<string> SupportedBootModes { get; init; }
}

/// <summary>Its processor.</summary>
public sealed record ProcessorInfo(IReadOnlyList<string> SupportedArchitectures, double SustainedClockSpeedInGhz);

/// <summary>Its virtual CPUs.</summary>
public sealed record VCpuInfo(int DefaultVCpus, int DefaultCores, int DefaultThreadsPerCore);

/// <summary>Its memory.</summary>
public sealed record MemoryInfo(long SizeInMiB);

/// <summary>What it can do with volumes.</summary>
public sealed record EbsInfo(string EbsOptimizedSupport, string EncryptionSupport, string NvmeSupport);

/// <summary>Its network.</summary>
public sealed record NetworkInfo(string NetworkPerformance, int MaximumNetworkInterfaces, int Ipv4AddressesPerInterface, bool Ipv6Supported, string EnaSupport);

namespace LocalAws.Ec2;

/// <summary>The instance types that are described: the families that deployments run on. What they have follows from family and size.</summary>
internal static class InstanceTypes
{
    private static readonly (string Family, string Architecture, double Clock, bool Burstable, double MemoryOfVCpu)[] Families =
    [
        ("t2", "x86_64", 2.3, true, 4), ("t3", "x86_64", 2.5, true, 4), ("t3a", "x86_64", 2.2, true, 4), ("t4g", "arm64", 2.5, true, 4),
        ("m5", "x86_64", 3.1, false, 4), ("m6i", "x86_64", 3.5, false, 4), ("m6g", "arm64", 2.5, false, 4), ("m7i", "x86_64", 3.2, false, 4), ("m7g", "arm64", 2.6, false, 4),
        ("c5", "x86_64", 3.4, false, 2), ("c6i", "x86_64", 3.5, false, 2), ("c6g", "arm64", 2.5, false, 2), ("r5", "x86_64", 3.1, false, 8), ("r6i", "x86_64", 3.5, false, 8),
    ];

    private static readonly (string Size, int VCpus, double BurstableGiB)[] Sizes =
    [
        ("nano", 2, 0.5), ("micro", 2, 1), ("small", 2, 2), ("medium", 2, 4), ("large", 2, 8), ("xlarge", 4, 16), ("2xlarge", 8, 32), ("4xlarge", 16, 0), ("8xlarge", 32, 0),
    ];

    public static IReadOnlyList<InstanceTypeInfo> All { get; } =
        [.. Families.SelectMany(family => Sizes.Where(size => family.Burstable ? size.BurstableGiB > 0 : size.VCpus > 2 || size.Size == "large").Select(size => Of(family, size)))];

    private static InstanceTypeInfo Of((string Family, string Architecture, double Clock, bool Burstable, double MemoryOfVCpu) family, (string Size, int VCpus, double BurstableGiB) size)
    {
        // t2 shares one CPU below large; all others have hyper-threads, Arm has cores.
        var cpus = family.Family == "t2" && size.Size is "nano" or "micro" or "small" && family.Family == "t2" ? 1 : size.VCpus;
        var threads = family.Architecture == "arm64" || cpus == 1 ? 1 : 2;
        var memory = family.Burstable ? size.BurstableGiB : size.VCpus * family.MemoryOfVCpu;
        return new InstanceTypeInfo
        {
            InstanceType = $"{family.Family}.{size.Size}",
            CurrentGeneration = true,
            FreeTierEligible = family.Family is "t2" or "t3" && size.Size == "micro",
            SupportedUsageClasses = ["on-demand", "spot"],
            SupportedRootDeviceTypes = ["ebs"],
            SupportedVirtualizationTypes = ["hvm"],
            BareMetal = false,
            Hypervisor = family.Family == "t2" ? "xen" : "nitro",
            ProcessorInfo = new ProcessorInfo([family.Architecture], family.Clock),
            VCpuInfo = new VCpuInfo(cpus, cpus / threads, threads),
            MemoryInfo = new MemoryInfo((long)(memory * 1024)),
            InstanceStorageSupported = false,
            EbsInfo = new EbsInfo(family.Family == "t2" ? "unsupported" : "default", "supported", family.Family == "t2" ? "unsupported" : "required"),
            NetworkInfo = new NetworkInfo("Up to 5 Gigabit", 3, 10, Ipv6Supported: true, family.Family == "t2" ? "unsupported" : "required"),
            HibernationSupported = false,
            BurstablePerformanceSupported = family.Burstable,
            DedicatedHostsSupported = false,
            AutoRecoverySupported = true,
            SupportedBootModes = ["legacy-bios", "uefi"],
        };
    }
}

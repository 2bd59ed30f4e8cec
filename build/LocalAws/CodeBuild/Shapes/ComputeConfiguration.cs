namespace LocalAws.CodeBuild;

/// <summary>What a reserved machine must have.</summary>
public sealed record ComputeConfiguration
{
    public long? VCpu { get; init; }

    public long? Memory { get; init; }

    public long? Disk { get; init; }

    public string? MachineType { get; init; }

    public string? InstanceType { get; init; }
}

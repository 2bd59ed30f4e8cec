using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class ComputeConfiguration : ExtensibleShape
{
    public long? VCpu { get; set; }

    public long? Memory { get; set; }

    public long? Disk { get; set; }

    public MachineType? MachineType { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? InstanceType { get; set; }
}

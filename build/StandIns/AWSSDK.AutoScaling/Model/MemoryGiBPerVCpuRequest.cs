namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>MemoryGiBPerVCpuRequest</c>.</summary>
public partial class MemoryGiBPerVCpuRequest
{
    public double? Min { get; set; }

    public double? Max { get; set; }
}

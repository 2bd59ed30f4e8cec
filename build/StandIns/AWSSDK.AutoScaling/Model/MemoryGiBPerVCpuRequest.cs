namespace Amazon.AutoScaling.Model;

public partial class MemoryGiBPerVCpuRequest
{
    public double? Min { get; set; }

    public double? Max { get; set; }
}

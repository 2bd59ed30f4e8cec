namespace Amazon.AutoScaling.Model;

public partial class BaselinePerformanceFactorsRequest
{
    public CpuPerformanceFactorRequest? Cpu { get; set; }
}

namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>BaselinePerformanceFactorsRequest</c>.</summary>
public partial class BaselinePerformanceFactorsRequest
{
    public CpuPerformanceFactorRequest? Cpu { get; set; }
}

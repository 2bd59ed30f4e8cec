using StandIns.Runtime;

namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>CpuPerformanceFactorRequest</c>.</summary>
public partial class CpuPerformanceFactorRequest
{
    [WireName("Reference", Element = "item")]
    public List<PerformanceFactorReferenceRequest>? References { get; set; }
}

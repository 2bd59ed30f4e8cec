using StandIns.Runtime;

namespace Amazon.AutoScaling.Model;

public partial class CpuPerformanceFactorRequest
{
    [WireName("Reference", Element = "item")]
    public List<PerformanceFactorReferenceRequest>? References { get; set; }
}

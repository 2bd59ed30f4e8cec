using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class EventSourceMappingMetricsConfig : ExtensibleShape
{
    /// <summary>0 to 3 elements.</summary>
    public List<string>? Metrics { get; set; }
}

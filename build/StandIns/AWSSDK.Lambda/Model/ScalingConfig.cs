using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class ScalingConfig : ExtensibleShape
{
    /// <summary>2 to 1000.</summary>
    public int? MaximumConcurrency { get; set; }
}

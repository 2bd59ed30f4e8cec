using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class RunCommandParameters : ExtensibleShape
{
    /// <summary>Required; 1 to 5 elements.</summary>
    public List<RunCommandTarget>? RunCommandTargets { get; set; }
}

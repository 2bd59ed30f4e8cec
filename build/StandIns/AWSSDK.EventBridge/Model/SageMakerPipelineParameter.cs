using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class SageMakerPipelineParameter : ExtensibleShape
{
    /// <summary>Required; 1 to 256 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required; at most 1024 characters.</summary>
    public string? Value { get; set; }
}

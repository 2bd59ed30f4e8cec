using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class SageMakerPipelineParameters : ExtensibleShape
{
    /// <summary>0 to 200 elements.</summary>
    public List<SageMakerPipelineParameter>? PipelineParameterList { get; set; }
}

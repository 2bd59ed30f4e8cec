namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>SageMakerPipelineParameters</c>.</summary>
public partial class SageMakerPipelineParameters
{
    /// <summary>0 to 200 elements.</summary>
    public List<SageMakerPipelineParameter>? PipelineParameterList { get; set; }
}

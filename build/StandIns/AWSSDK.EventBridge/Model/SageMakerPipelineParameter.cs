namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>SageMakerPipelineParameter</c>.</summary>
public partial class SageMakerPipelineParameter
{
    /// <summary>Required; 1 to 256 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required; at most 1024 characters.</summary>
    public string? Value { get; set; }
}

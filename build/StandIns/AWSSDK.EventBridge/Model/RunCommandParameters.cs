namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>RunCommandParameters</c>.</summary>
public partial class RunCommandParameters
{
    /// <summary>Required; 1 to 5 elements.</summary>
    public List<RunCommandTarget>? RunCommandTargets { get; set; }
}

namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>DeadLetterConfig</c>.</summary>
public partial class DeadLetterConfig
{
    /// <summary>1 to 1600 characters.</summary>
    public string? Arn { get; set; }
}

namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>BatchRetryStrategy</c>.</summary>
public partial class BatchRetryStrategy
{
    public int? Attempts { get; set; }
}

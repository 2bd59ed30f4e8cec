namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>BatchParameters</c>.</summary>
public partial class BatchParameters
{
    /// <summary>Required.</summary>
    public string? JobDefinition { get; set; }

    /// <summary>Required.</summary>
    public string? JobName { get; set; }

    public BatchArrayProperties? ArrayProperties { get; set; }

    public BatchRetryStrategy? RetryStrategy { get; set; }
}

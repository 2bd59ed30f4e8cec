namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>RetryPolicy</c>.</summary>
public partial class RetryPolicy
{
    /// <summary>0 to 185.</summary>
    public int? MaximumRetryAttempts { get; set; }

    /// <summary>60 to 86400.</summary>
    public int? MaximumEventAgeInSeconds { get; set; }
}

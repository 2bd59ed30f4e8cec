namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>SqsParameters</c>.</summary>
public partial class SqsParameters
{
    /// <summary>At most 100 characters.</summary>
    public string? MessageGroupId { get; set; }
}

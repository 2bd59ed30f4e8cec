namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>KinesisParameters</c>.</summary>
public partial class KinesisParameters
{
    /// <summary>Required; at most 256 characters.</summary>
    public string? PartitionKeyPath { get; set; }
}

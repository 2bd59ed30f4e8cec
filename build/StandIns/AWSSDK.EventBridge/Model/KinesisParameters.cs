using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class KinesisParameters : ExtensibleShape
{
    /// <summary>Required; at most 256 characters.</summary>
    public string? PartitionKeyPath { get; set; }
}

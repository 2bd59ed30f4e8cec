using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class SqsParameters : ExtensibleShape
{
    /// <summary>At most 100 characters.</summary>
    public string? MessageGroupId { get; set; }
}

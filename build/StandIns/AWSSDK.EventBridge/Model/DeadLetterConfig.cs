using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class DeadLetterConfig : ExtensibleShape
{
    /// <summary>1 to 1600 characters.</summary>
    public string? Arn { get; set; }
}

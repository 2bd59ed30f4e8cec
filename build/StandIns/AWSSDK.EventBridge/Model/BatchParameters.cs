using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class BatchParameters : ExtensibleShape
{
    /// <summary>Required.</summary>
    public string? JobDefinition { get; set; }

    /// <summary>Required.</summary>
    public string? JobName { get; set; }

    public BatchArrayProperties? ArrayProperties { get; set; }

    public BatchRetryStrategy? RetryStrategy { get; set; }
}

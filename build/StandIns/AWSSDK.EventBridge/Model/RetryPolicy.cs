using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class RetryPolicy : ExtensibleShape
{
    /// <summary>0 to 185.</summary>
    public int? MaximumRetryAttempts { get; set; }

    /// <summary>60 to 86400.</summary>
    public int? MaximumEventAgeInSeconds { get; set; }
}

using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class BatchRetryStrategy : ExtensibleShape
{
    public int? Attempts { get; set; }
}

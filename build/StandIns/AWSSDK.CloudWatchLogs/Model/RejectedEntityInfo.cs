using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class RejectedEntityInfo
{
    /// <summary>Required.</summary>
    public EntityRejectionErrorType? ErrorType { get; set; }
}

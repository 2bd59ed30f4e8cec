using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>CloudWatch Logs's <c>RejectedEntityInfo</c>.</summary>
public partial class RejectedEntityInfo
{
    /// <summary>Required.</summary>
    public EntityRejectionErrorType? ErrorType { get; set; }
}

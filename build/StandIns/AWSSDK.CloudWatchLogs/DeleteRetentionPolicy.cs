using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    /// <summary>Request of <see cref="IAmazonCloudWatchLogs.DeleteRetentionPolicyAsync"/>.</summary>
    public partial class DeleteRetentionPolicyRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>Required; 1 to 512 characters.</summary>
        public string? LogGroupName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCloudWatchLogs.DeleteRetentionPolicyAsync"/>.</summary>
    public partial class DeleteRetentionPolicyResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <summary>Calls DeleteRetentionPolicy.</summary>
        Task<DeleteRetentionPolicyResponse> DeleteRetentionPolicyAsync(DeleteRetentionPolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteRetentionPolicyResponse> DeleteRetentionPolicyAsync(DeleteRetentionPolicyRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteRetentionPolicyResponse>(request, cancellationToken);
    }
}

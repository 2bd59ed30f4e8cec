using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class DeleteRetentionPolicyRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>Required; 1 to 512 characters.</summary>
        public string? LogGroupName { get; set; }
    }

    public partial class DeleteRetentionPolicyResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, OperationAbortedException, ResourceNotFoundException, ServiceUnavailableException.</remarks>
        Task<DeleteRetentionPolicyResponse> DeleteRetentionPolicyAsync(DeleteRetentionPolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteRetentionPolicyResponse> DeleteRetentionPolicyAsync(
            DeleteRetentionPolicyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteRetentionPolicyResponse>(request, cancellationToken);
    }
}

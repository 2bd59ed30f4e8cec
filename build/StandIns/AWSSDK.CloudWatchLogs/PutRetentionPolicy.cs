using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class PutRetentionPolicyRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>Required; 1 to 512 characters.</summary>
        public string? LogGroupName { get; set; }

        /// <summary>Required.</summary>
        public int? RetentionInDays { get; set; }
    }

    public partial class PutRetentionPolicyResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, OperationAbortedException, ResourceNotFoundException, ServiceUnavailableException.</remarks>
        Task<PutRetentionPolicyResponse> PutRetentionPolicyAsync(PutRetentionPolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<PutRetentionPolicyResponse> PutRetentionPolicyAsync(
            PutRetentionPolicyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<PutRetentionPolicyResponse>(request, cancellationToken);
    }
}

using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class DeleteLogGroupRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>Required; 1 to 512 characters.</summary>
        public string? LogGroupName { get; set; }
    }

    public partial class DeleteLogGroupResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, OperationAbortedException, ResourceNotFoundException, ServiceUnavailableException,
        /// ValidationException.</remarks>
        Task<DeleteLogGroupResponse> DeleteLogGroupAsync(DeleteLogGroupRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteLogGroupResponse> DeleteLogGroupAsync(DeleteLogGroupRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteLogGroupResponse>(request, cancellationToken);
    }
}

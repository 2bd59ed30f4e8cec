using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class DeleteLogStreamRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>Required; 1 to 512 characters.</summary>
        public string? LogGroupName { get; set; }

        /// <summary>Required; 1 to 512 characters.</summary>
        public string? LogStreamName { get; set; }
    }

    public partial class DeleteLogStreamResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, OperationAbortedException, ResourceNotFoundException, ServiceUnavailableException,
        /// ValidationException.</remarks>
        Task<DeleteLogStreamResponse> DeleteLogStreamAsync(DeleteLogStreamRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteLogStreamResponse> DeleteLogStreamAsync(DeleteLogStreamRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteLogStreamResponse>(request, cancellationToken);
    }
}

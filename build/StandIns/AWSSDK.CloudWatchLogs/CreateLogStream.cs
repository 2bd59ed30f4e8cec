using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class CreateLogStreamRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>Required; 1 to 512 characters.</summary>
        public string? LogGroupName { get; set; }

        /// <summary>Required; 1 to 512 characters.</summary>
        public string? LogStreamName { get; set; }
    }

    public partial class CreateLogStreamResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, ResourceAlreadyExistsException, ResourceNotFoundException, ServiceUnavailableException.</remarks>
        Task<CreateLogStreamResponse> CreateLogStreamAsync(CreateLogStreamRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateLogStreamResponse> CreateLogStreamAsync(CreateLogStreamRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateLogStreamResponse>(request, cancellationToken);
    }
}

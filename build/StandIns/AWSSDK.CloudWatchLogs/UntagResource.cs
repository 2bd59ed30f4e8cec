using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class UntagResourceRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>Required; 1 to 1011 characters.</summary>
        public string? ResourceArn { get; set; }

        /// <summary>Required; 0 to 50 elements.</summary>
        public List<string>? TagKeys { get; set; }
    }

    public partial class UntagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException.</remarks>
        Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UntagResourceResponse>(request, cancellationToken);
    }
}

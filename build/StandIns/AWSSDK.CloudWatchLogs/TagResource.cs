using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class TagResourceRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>Required; 1 to 1011 characters.</summary>
        public string? ResourceArn { get; set; }

        /// <summary>Required; 1 to 50 entries.</summary>
        public Dictionary<string, string>? Tags { get; set; }
    }

    public partial class TagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException, TooManyTagsException.</remarks>
        Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<TagResourceResponse>(request, cancellationToken);
    }
}

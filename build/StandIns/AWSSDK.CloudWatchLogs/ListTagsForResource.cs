using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class ListTagsForResourceRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>Required; 1 to 1011 characters.</summary>
        public string? ResourceArn { get; set; }
    }

    public partial class ListTagsForResourceResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 50 entries.</summary>
        public Dictionary<string, string>? Tags { get; set; }
    }
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException.</remarks>
        Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
            ListTagsForResourceRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListTagsForResourceResponse>(request, cancellationToken);
    }
}

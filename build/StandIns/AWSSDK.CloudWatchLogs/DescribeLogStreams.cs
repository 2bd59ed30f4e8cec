using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class DescribeLogStreamsRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>1 to 512 characters.</summary>
        public string? LogGroupName { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? LogGroupIdentifier { get; set; }

        /// <summary>1 to 512 characters.</summary>
        public string? LogStreamNamePrefix { get; set; }

        public OrderBy? OrderBy { get; set; }

        public bool? Descending { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? NextToken { get; set; }

        /// <summary>1 to 50.</summary>
        public int? Limit { get; set; }
    }

    public partial class DescribeLogStreamsResponse : AmazonWebServiceResponse
    {
        public List<LogStream>? LogStreams { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException.</remarks>
        Task<DescribeLogStreamsResponse> DescribeLogStreamsAsync(DescribeLogStreamsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeLogStreamsResponse> DescribeLogStreamsAsync(
            DescribeLogStreamsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeLogStreamsResponse>(request, cancellationToken);
    }
}

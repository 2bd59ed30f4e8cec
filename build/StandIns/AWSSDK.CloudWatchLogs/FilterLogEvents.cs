using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class FilterLogEventsRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>1 to 512 characters.</summary>
        public string? LogGroupName { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? LogGroupIdentifier { get; set; }

        /// <summary>1 to 100 elements.</summary>
        public List<string>? LogStreamNames { get; set; }

        /// <summary>1 to 512 characters.</summary>
        public string? LogStreamNamePrefix { get; set; }

        public long? StartTime { get; set; }

        public long? EndTime { get; set; }

        /// <summary>0 to 1024 characters.</summary>
        public string? FilterPattern { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? NextToken { get; set; }

        /// <summary>1 to 10000.</summary>
        public int? Limit { get; set; }

        [Obsolete("AWS has deprecated this member.")]
        public bool? Interleaved { get; set; }

        public bool? Unmask { get; set; }
    }

    public partial class FilterLogEventsResponse : AmazonWebServiceResponse
    {
        public List<FilteredLogEvent>? Events { get; set; }

        public List<SearchedLogStream>? SearchedLogStreams { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException.</remarks>
        Task<FilterLogEventsResponse> FilterLogEventsAsync(FilterLogEventsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<FilterLogEventsResponse> FilterLogEventsAsync(FilterLogEventsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<FilterLogEventsResponse>(request, cancellationToken);
    }
}

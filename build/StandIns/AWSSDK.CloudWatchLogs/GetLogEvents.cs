using System.Text.Json.Serialization;
using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class GetLogEventsRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>1 to 512 characters.</summary>
        public string? LogGroupName { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? LogGroupIdentifier { get; set; }

        /// <summary>Required; 1 to 512 characters.</summary>
        public string? LogStreamName { get; set; }

        [JsonConverter(typeof(MillisecondsConverter))]
        public DateTime? StartTime { get; set; }

        [JsonConverter(typeof(MillisecondsConverter))]
        public DateTime? EndTime { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? NextToken { get; set; }

        /// <summary>1 to 10000.</summary>
        public int? Limit { get; set; }

        public bool? StartFromHead { get; set; }

        public bool? Unmask { get; set; }
    }

    public partial class GetLogEventsResponse : AmazonWebServiceResponse
    {
        public List<OutputLogEvent>? Events { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? NextForwardToken { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? NextBackwardToken { get; set; }
    }
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: InvalidParameterException, ResourceNotFoundException, ServiceUnavailableException.</remarks>
        Task<GetLogEventsResponse> GetLogEventsAsync(GetLogEventsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<GetLogEventsResponse> GetLogEventsAsync(GetLogEventsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetLogEventsResponse>(request, cancellationToken);
    }
}

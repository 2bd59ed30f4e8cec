using Amazon.CloudWatchLogs.Model;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model
{
    public partial class PutLogEventsRequest : AmazonCloudWatchLogsRequest
    {
        /// <summary>Required; 1 to 512 characters.</summary>
        public string? LogGroupName { get; set; }

        /// <summary>Required; 1 to 512 characters.</summary>
        public string? LogStreamName { get; set; }

        /// <summary>Required; 1 to 10000 elements.</summary>
        public List<InputLogEvent>? LogEvents { get; set; }

        /// <summary>At least 1 characters.</summary>
        public string? SequenceToken { get; set; }

        public Entity? Entity { get; set; }
    }

    public partial class PutLogEventsResponse : AmazonWebServiceResponse
    {
        /// <summary>At least 1 characters.</summary>
        public string? NextSequenceToken { get; set; }

        public RejectedLogEventsInfo? RejectedLogEventsInfo { get; set; }

        public RejectedEntityInfo? RejectedEntityInfo { get; set; }
    }
}

namespace Amazon.CloudWatchLogs
{
    public partial interface IAmazonCloudWatchLogs
    {
        /// <remarks>Errors: DataAlreadyAcceptedException, InvalidParameterException, InvalidSequenceTokenException, ResourceNotFoundException,
        /// ServiceUnavailableException, UnrecognizedClientException.</remarks>
        Task<PutLogEventsResponse> PutLogEventsAsync(PutLogEventsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudWatchLogsClient
    {
        /// <inheritdoc/>
        public virtual Task<PutLogEventsResponse> PutLogEventsAsync(PutLogEventsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PutLogEventsResponse>(request, cancellationToken);
    }
}

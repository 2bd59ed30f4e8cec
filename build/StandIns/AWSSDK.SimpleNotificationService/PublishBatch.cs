using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class PublishBatchRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }

        /// <summary>Required.</summary>
        public List<PublishBatchRequestEntry>? PublishBatchRequestEntries { get; set; }
    }

    public partial class PublishBatchResponse : AmazonWebServiceResponse
    {
        public List<PublishBatchResultEntry>? Successful { get; set; }

        public List<BatchResultErrorEntry>? Failed { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, BatchEntryIdsNotDistinctException, BatchRequestTooLongException, EmptyBatchRequestException,
        /// EndpointDisabledException, InternalErrorException, InvalidBatchEntryIdException, InvalidParameterException, InvalidParameterValueException,
        /// InvalidSecurityException, KMSAccessDeniedException, KMSDisabledException, KMSInvalidStateException, KMSNotFoundException,
        /// KMSOptInRequiredException, KMSThrottlingException, NotFoundException, PlatformApplicationDisabledException,
        /// TooManyEntriesInBatchRequestException, ValidationException.</remarks>
        Task<PublishBatchResponse> PublishBatchAsync(PublishBatchRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<PublishBatchResponse> PublishBatchAsync(PublishBatchRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PublishBatchResponse>(request, cancellationToken);
    }
}

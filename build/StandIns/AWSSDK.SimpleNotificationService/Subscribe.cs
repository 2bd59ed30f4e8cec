using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class SubscribeRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }

        /// <summary>Required.</summary>
        public string? Protocol { get; set; }

        public string? Endpoint { get; set; }

        public Dictionary<string, string>? Attributes { get; set; }

        public bool? ReturnSubscriptionArn { get; set; }
    }

    public partial class SubscribeResponse : AmazonWebServiceResponse
    {
        public string? SubscriptionArn { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, FilterPolicyLimitExceededException, InternalErrorException, InvalidParameterException,
        /// InvalidSecurityException, NotFoundException, ReplayLimitExceededException, SubscriptionLimitExceededException.</remarks>
        Task<SubscribeResponse> SubscribeAsync(SubscribeRequest request, CancellationToken cancellationToken = default);

        Task<SubscribeResponse> SubscribeAsync(string topicArn, string protocol, string endpoint, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<SubscribeResponse> SubscribeAsync(SubscribeRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<SubscribeResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<SubscribeResponse> SubscribeAsync(
            string topicArn,
            string protocol,
            string endpoint,
            CancellationToken cancellationToken = default) =>
            SubscribeAsync(new SubscribeRequest { TopicArn = topicArn, Protocol = protocol, Endpoint = endpoint }, cancellationToken);
    }
}

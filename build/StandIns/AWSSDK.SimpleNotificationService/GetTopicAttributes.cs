using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class GetTopicAttributesRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }
    }

    public partial class GetTopicAttributesResponse : AmazonWebServiceResponse
    {
        public Dictionary<string, string>? Attributes { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, InternalErrorException, InvalidParameterException, InvalidSecurityException,
        /// NotFoundException.</remarks>
        Task<GetTopicAttributesResponse> GetTopicAttributesAsync(GetTopicAttributesRequest request, CancellationToken cancellationToken = default);

        Task<GetTopicAttributesResponse> GetTopicAttributesAsync(string topicArn, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<GetTopicAttributesResponse> GetTopicAttributesAsync(
            GetTopicAttributesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetTopicAttributesResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<GetTopicAttributesResponse> GetTopicAttributesAsync(string topicArn, CancellationToken cancellationToken = default) =>
            GetTopicAttributesAsync(new GetTopicAttributesRequest { TopicArn = topicArn }, cancellationToken);
    }
}

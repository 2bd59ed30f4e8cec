using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class CreateTopicRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? Name { get; set; }

        public Dictionary<string, string>? Attributes { get; set; }

        public List<Tag>? Tags { get; set; }

        public string? DataProtectionPolicy { get; set; }
    }

    public partial class CreateTopicResponse : AmazonWebServiceResponse
    {
        public string? TopicArn { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, ConcurrentAccessException, InternalErrorException, InvalidParameterException,
        /// InvalidSecurityException, StaleTagException, TagLimitExceededException, TagPolicyException, TopicLimitExceededException.</remarks>
        Task<CreateTopicResponse> CreateTopicAsync(CreateTopicRequest request, CancellationToken cancellationToken = default);

        Task<CreateTopicResponse> CreateTopicAsync(string name, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateTopicResponse> CreateTopicAsync(CreateTopicRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateTopicResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<CreateTopicResponse> CreateTopicAsync(string name, CancellationToken cancellationToken = default) =>
            CreateTopicAsync(new CreateTopicRequest { Name = name }, cancellationToken);
    }
}

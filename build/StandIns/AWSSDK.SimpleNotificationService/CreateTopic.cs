using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    /// <summary>Request of <see cref="IAmazonSimpleNotificationService.CreateTopicAsync"/>.</summary>
    public partial class CreateTopicRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? Name { get; set; }

        public Dictionary<string, string>? Attributes { get; set; }

        public List<Tag>? Tags { get; set; }

        public string? DataProtectionPolicy { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonSimpleNotificationService.CreateTopicAsync"/>.</summary>
    public partial class CreateTopicResponse : AmazonWebServiceResponse
    {
        public string? TopicArn { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <summary>Calls CreateTopic.</summary>
        Task<CreateTopicResponse> CreateTopicAsync(CreateTopicRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateTopicResponse> CreateTopicAsync(CreateTopicRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateTopicResponse>(request, cancellationToken);
    }
}

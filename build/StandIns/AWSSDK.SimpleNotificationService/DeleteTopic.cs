using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    /// <summary>Request of <see cref="IAmazonSimpleNotificationService.DeleteTopicAsync"/>.</summary>
    public partial class DeleteTopicRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonSimpleNotificationService.DeleteTopicAsync"/>.</summary>
    public partial class DeleteTopicResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <summary>Calls DeleteTopic.</summary>
        Task<DeleteTopicResponse> DeleteTopicAsync(DeleteTopicRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteTopicResponse> DeleteTopicAsync(DeleteTopicRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteTopicResponse>(request, cancellationToken);
    }
}

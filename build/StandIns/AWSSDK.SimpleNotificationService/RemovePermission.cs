using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class RemovePermissionRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }

        /// <summary>Required.</summary>
        public string? Label { get; set; }
    }

    public partial class RemovePermissionResponse : AmazonWebServiceResponse;
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, InternalErrorException, InvalidParameterException, NotFoundException.</remarks>
        Task<RemovePermissionResponse> RemovePermissionAsync(RemovePermissionRequest request, CancellationToken cancellationToken = default);

        Task<RemovePermissionResponse> RemovePermissionAsync(string topicArn, string label, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<RemovePermissionResponse> RemovePermissionAsync(RemovePermissionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RemovePermissionResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<RemovePermissionResponse> RemovePermissionAsync(string topicArn, string label, CancellationToken cancellationToken = default) =>
            RemovePermissionAsync(new RemovePermissionRequest { TopicArn = topicArn, Label = label }, cancellationToken);
    }
}

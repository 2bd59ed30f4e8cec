using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class AddPermissionRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }

        /// <summary>Required.</summary>
        public string? Label { get; set; }

        /// <summary>Required.</summary>
        public List<string>? AWSAccountId { get; set; }

        /// <summary>Required.</summary>
        public List<string>? ActionName { get; set; }
    }

    public partial class AddPermissionResponse : AmazonWebServiceResponse;
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, InternalErrorException, InvalidParameterException, NotFoundException.</remarks>
        Task<AddPermissionResponse> AddPermissionAsync(AddPermissionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<AddPermissionResponse> AddPermissionAsync(AddPermissionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<AddPermissionResponse>(request, cancellationToken);
    }
}

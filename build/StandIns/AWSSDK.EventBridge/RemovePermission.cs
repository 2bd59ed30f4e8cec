using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class RemovePermissionRequest : AmazonEventBridgeRequest
    {
        /// <summary>1 to 64 characters.</summary>
        public string? StatementId { get; set; }

        public bool? RemoveAllPermissions { get; set; }

        /// <summary>1 to 256 characters.</summary>
        public string? EventBusName { get; set; }
    }

    public partial class RemovePermissionResponse : AmazonWebServiceResponse;
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: ConcurrentModificationException, InternalException, OperationDisabledException, ResourceNotFoundException.</remarks>
        Task<RemovePermissionResponse> RemovePermissionAsync(RemovePermissionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<RemovePermissionResponse> RemovePermissionAsync(RemovePermissionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RemovePermissionResponse>(request, cancellationToken);
    }
}

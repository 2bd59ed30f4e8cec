using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class PutPermissionRequest : AmazonEventBridgeRequest
    {
        /// <summary>1 to 256 characters.</summary>
        public string? EventBusName { get; set; }

        /// <summary>1 to 64 characters.</summary>
        public string? Action { get; set; }

        /// <summary>1 to 12 characters.</summary>
        public string? Principal { get; set; }

        /// <summary>1 to 64 characters.</summary>
        public string? StatementId { get; set; }

        public Condition? Condition { get; set; }

        public string? Policy { get; set; }
    }

    public partial class PutPermissionResponse : AmazonWebServiceResponse;
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: ConcurrentModificationException, InternalException, OperationDisabledException, PolicyLengthExceededException,
        /// ResourceNotFoundException.</remarks>
        Task<PutPermissionResponse> PutPermissionAsync(PutPermissionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<PutPermissionResponse> PutPermissionAsync(PutPermissionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PutPermissionResponse>(request, cancellationToken);
    }
}

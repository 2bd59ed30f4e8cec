using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class RemoveTargetsRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? Rule { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? EventBusName { get; set; }

        /// <summary>Required; 1 to 100 elements.</summary>
        public List<string>? Ids { get; set; }

        public bool? Force { get; set; }
    }

    public partial class RemoveTargetsResponse : AmazonWebServiceResponse
    {
        public int? FailedEntryCount { get; set; }

        public List<RemoveTargetsResultEntry>? FailedEntries { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: ConcurrentModificationException, InternalException, ManagedRuleException, ResourceNotFoundException.</remarks>
        Task<RemoveTargetsResponse> RemoveTargetsAsync(RemoveTargetsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<RemoveTargetsResponse> RemoveTargetsAsync(RemoveTargetsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RemoveTargetsResponse>(request, cancellationToken);
    }
}

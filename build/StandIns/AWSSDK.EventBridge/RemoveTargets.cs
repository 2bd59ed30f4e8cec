using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    /// <summary>Request of <see cref="IAmazonEventBridge.RemoveTargetsAsync"/>.</summary>
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

    /// <summary>Response of <see cref="IAmazonEventBridge.RemoveTargetsAsync"/>.</summary>
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
        /// <summary>Calls RemoveTargets.</summary>
        Task<RemoveTargetsResponse> RemoveTargetsAsync(RemoveTargetsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<RemoveTargetsResponse> RemoveTargetsAsync(RemoveTargetsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RemoveTargetsResponse>(request, cancellationToken);
    }
}

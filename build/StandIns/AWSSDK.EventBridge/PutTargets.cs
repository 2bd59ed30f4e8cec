using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class PutTargetsRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? Rule { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? EventBusName { get; set; }

        /// <summary>Required; 1 to 100 elements.</summary>
        public List<Target>? Targets { get; set; }
    }

    public partial class PutTargetsResponse : AmazonWebServiceResponse
    {
        public int? FailedEntryCount { get; set; }

        public List<PutTargetsResultEntry>? FailedEntries { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: ConcurrentModificationException, InternalException, LimitExceededException, ManagedRuleException,
        /// ResourceNotFoundException.</remarks>
        Task<PutTargetsResponse> PutTargetsAsync(PutTargetsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<PutTargetsResponse> PutTargetsAsync(PutTargetsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PutTargetsResponse>(request, cancellationToken);
    }
}

using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class CreateEventBusRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 256 characters.</summary>
        public string? Name { get; set; }

        /// <summary>1 to 256 characters.</summary>
        public string? EventSourceName { get; set; }

        /// <summary>At most 512 characters.</summary>
        public string? Description { get; set; }

        /// <summary>At most 2048 characters.</summary>
        public string? KmsKeyIdentifier { get; set; }

        public DeadLetterConfig? DeadLetterConfig { get; set; }

        public LogConfig? LogConfig { get; set; }

        public List<Tag>? Tags { get; set; }
    }

    public partial class CreateEventBusResponse : AmazonWebServiceResponse
    {
        public string? EventBusArn { get; set; }

        /// <summary>At most 512 characters.</summary>
        public string? Description { get; set; }

        /// <summary>At most 2048 characters.</summary>
        public string? KmsKeyIdentifier { get; set; }

        public DeadLetterConfig? DeadLetterConfig { get; set; }

        public LogConfig? LogConfig { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: ConcurrentModificationException, InternalException, InvalidStateException, LimitExceededException, OperationDisabledException,
        /// ResourceAlreadyExistsException, ResourceNotFoundException.</remarks>
        Task<CreateEventBusResponse> CreateEventBusAsync(CreateEventBusRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateEventBusResponse> CreateEventBusAsync(CreateEventBusRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateEventBusResponse>(request, cancellationToken);
    }
}

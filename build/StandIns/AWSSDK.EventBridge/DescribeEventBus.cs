using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class DescribeEventBusRequest : AmazonEventBridgeRequest
    {
        /// <summary>1 to 1600 characters.</summary>
        public string? Name { get; set; }
    }

    public partial class DescribeEventBusResponse : AmazonWebServiceResponse
    {
        public string? Name { get; set; }

        public string? Arn { get; set; }

        /// <summary>At most 512 characters.</summary>
        public string? Description { get; set; }

        /// <summary>At most 2048 characters.</summary>
        public string? KmsKeyIdentifier { get; set; }

        public DeadLetterConfig? DeadLetterConfig { get; set; }

        public string? Policy { get; set; }

        public LogConfig? LogConfig { get; set; }

        public DateTime? CreationTime { get; set; }

        public DateTime? LastModifiedTime { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: InternalException, ResourceNotFoundException.</remarks>
        Task<DescribeEventBusResponse> DescribeEventBusAsync(DescribeEventBusRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeEventBusResponse> DescribeEventBusAsync(DescribeEventBusRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeEventBusResponse>(request, cancellationToken);
    }
}

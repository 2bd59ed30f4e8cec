using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class TestEventPatternRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; at most 4096 characters.</summary>
        public string? EventPattern { get; set; }

        /// <summary>Required.</summary>
        public string? Event { get; set; }
    }

    public partial class TestEventPatternResponse : AmazonWebServiceResponse
    {
        public bool? Result { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: InternalException, InvalidEventPatternException.</remarks>
        Task<TestEventPatternResponse> TestEventPatternAsync(TestEventPatternRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<TestEventPatternResponse> TestEventPatternAsync(TestEventPatternRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<TestEventPatternResponse>(request, cancellationToken);
    }
}

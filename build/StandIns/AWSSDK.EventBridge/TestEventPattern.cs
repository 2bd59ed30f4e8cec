using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    /// <summary>Request of <see cref="IAmazonEventBridge.TestEventPatternAsync"/>.</summary>
    public partial class TestEventPatternRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; at most 4096 characters.</summary>
        public string? EventPattern { get; set; }

        /// <summary>Required.</summary>
        public string? Event { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonEventBridge.TestEventPatternAsync"/>.</summary>
    public partial class TestEventPatternResponse : AmazonWebServiceResponse
    {
        public bool? Result { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <summary>Calls TestEventPattern.</summary>
        Task<TestEventPatternResponse> TestEventPatternAsync(TestEventPatternRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<TestEventPatternResponse> TestEventPatternAsync(TestEventPatternRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<TestEventPatternResponse>(request, cancellationToken);
    }
}

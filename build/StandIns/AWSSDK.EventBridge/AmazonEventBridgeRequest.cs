using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>Base of the requests to EventBridge.</summary>
public partial class AmazonEventBridgeRequest : AmazonWebServiceRequest;

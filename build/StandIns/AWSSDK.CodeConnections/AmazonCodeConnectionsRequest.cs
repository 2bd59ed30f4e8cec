using Amazon.Runtime;

namespace Amazon.CodeConnections;

/// <summary>Base of the requests to CodeConnections.</summary>
public partial class AmazonCodeConnectionsRequest : AmazonWebServiceRequest;

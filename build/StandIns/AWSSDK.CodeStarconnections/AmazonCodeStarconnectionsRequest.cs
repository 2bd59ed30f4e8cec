using Amazon.Runtime;

namespace Amazon.CodeStarconnections;

/// <summary>Base of the requests to CodeStar connections.</summary>
public partial class AmazonCodeStarconnectionsRequest : AmazonWebServiceRequest;

using Amazon.Runtime;

namespace Amazon.Lambda;

/// <summary>Base of the requests to Lambda.</summary>
public partial class AmazonLambdaRequest : AmazonWebServiceRequest;

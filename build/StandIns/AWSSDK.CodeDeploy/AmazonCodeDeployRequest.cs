using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Base of the requests to CodeDeploy.</summary>
public partial class AmazonCodeDeployRequest : AmazonWebServiceRequest;

using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Base of the requests to CodeBuild.</summary>
public partial class AmazonCodeBuildRequest : AmazonWebServiceRequest;

using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Base of the requests to CodePipeline.</summary>
public partial class AmazonCodePipelineRequest : AmazonWebServiceRequest;

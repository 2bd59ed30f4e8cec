using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Base of the requests to CloudFormation.</summary>
public partial class AmazonCloudFormationRequest : AmazonWebServiceRequest;

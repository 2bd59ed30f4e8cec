using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Base of the requests to Auto Scaling.</summary>
public partial class AmazonAutoScalingRequest : AmazonWebServiceRequest;

using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Base of the requests to Elastic Load Balancing.</summary>
public partial class AmazonElasticLoadBalancingV2Request : AmazonWebServiceRequest;

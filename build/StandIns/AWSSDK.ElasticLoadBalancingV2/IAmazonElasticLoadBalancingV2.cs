using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Client of Elastic Load Balancing. Each operation stands in the file of its name.</summary>
public partial interface IAmazonElasticLoadBalancingV2 : IAmazonService, IDisposable
{
}

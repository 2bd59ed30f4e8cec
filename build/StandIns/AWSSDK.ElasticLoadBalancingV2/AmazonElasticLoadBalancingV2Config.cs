using StandIns.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Configuration of <see cref="AmazonElasticLoadBalancingV2Client"/>.</summary>
public partial class AmazonElasticLoadBalancingV2Config() : StandInConfig(AmazonElasticLoadBalancingV2Client.Facts)
{
}

using StandIns.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

public partial class AmazonElasticLoadBalancingV2Config() : StandInConfig(AmazonElasticLoadBalancingV2Client.Facts);

using Amazon.ElasticLoadBalancingV2.Model;

namespace Amazon.ElasticLoadBalancingV2;

public partial interface IAmazonElasticLoadBalancingV2
{
    IElasticLoadBalancingV2PaginatorFactory Paginators { get; }
}

public partial class AmazonElasticLoadBalancingV2Client
{
    /// <inheritdoc/>
    public IElasticLoadBalancingV2PaginatorFactory Paginators => new ElasticLoadBalancingV2PaginatorFactory(this);
}

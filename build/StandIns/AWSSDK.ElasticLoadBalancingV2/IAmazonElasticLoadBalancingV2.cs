using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>
/// Client of Elastic Load Balancing. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonElasticLoadBalancingV2 : IAmazonService, IDisposable;

using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>
/// Client of Elastic Load Balancing. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonElasticLoadBalancingV2 : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonElasticLoadBalancingV2Config();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonElasticLoadBalancingV2Client(awsCredentials, (AmazonElasticLoadBalancingV2Config)clientConfig);
}

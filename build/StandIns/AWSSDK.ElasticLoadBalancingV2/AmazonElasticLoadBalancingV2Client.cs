using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Client of Elastic Load Balancing on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonElasticLoadBalancingV2Client : StandInClient, IAmazonElasticLoadBalancingV2
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonElasticLoadBalancingV2Client()
        : this(new AmazonElasticLoadBalancingV2Config())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonElasticLoadBalancingV2Client(AmazonElasticLoadBalancingV2Config config)
        : base(config, (facts, type) => new QueryProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonElasticLoadBalancingV2Client(AWSCredentials credentials, AmazonElasticLoadBalancingV2Config config)
        : base(credentials, config, (facts, type) => new QueryProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("Elastic Load Balancing v2", "elasticloadbalancing", "elasticloadbalancing")
    {
        ApiVersion = "2015-12-01",
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonElasticLoadBalancingV2Config();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonElasticLoadBalancingV2Client(awsCredentials, (AmazonElasticLoadBalancingV2Config)clientConfig);
}

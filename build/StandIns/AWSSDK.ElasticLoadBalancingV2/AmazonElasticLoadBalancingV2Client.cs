using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Client of Elastic Load Balancing on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonElasticLoadBalancingV2Client : StandInClient, IAmazonElasticLoadBalancingV2
{
    internal static readonly ServiceFacts Facts = new("Elastic Load Balancing v2", "elasticloadbalancing", "elasticloadbalancing")
    {
        ApiVersion = "2015-12-01",
        ErrorAliases = new Dictionary<string, string>
        {
            ["ALPNPolicyNotFound"] = "ALPNPolicyNotSupportedException",
        },
    };

    private static readonly QueryProtocol Protocol = new(Facts, typeof(AmazonElasticLoadBalancingV2Client));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonElasticLoadBalancingV2Client()
        : this(new AmazonElasticLoadBalancingV2Config())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonElasticLoadBalancingV2Client(RegionEndpoint region)
        : this(new AmazonElasticLoadBalancingV2Config { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonElasticLoadBalancingV2Client(AmazonElasticLoadBalancingV2Config config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonElasticLoadBalancingV2Client(AWSCredentials credentials)
        : this(credentials, new AmazonElasticLoadBalancingV2Config())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonElasticLoadBalancingV2Client(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonElasticLoadBalancingV2Config { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonElasticLoadBalancingV2Client(AWSCredentials credentials, AmazonElasticLoadBalancingV2Config clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonElasticLoadBalancingV2Client(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonElasticLoadBalancingV2Client(string awsAccessKeyId, string awsSecretAccessKey, AmazonElasticLoadBalancingV2Config clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonElasticLoadBalancingV2Client(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonElasticLoadBalancingV2Client(
        string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonElasticLoadBalancingV2Config clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}

using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Client of Auto Scaling on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonAutoScalingClient : StandInClient, IAmazonAutoScaling
{
    internal static readonly ServiceFacts Facts = new("Auto Scaling", "autoscaling", "autoscaling")
    {
        ApiVersion = "2011-01-01",
    };

    private static readonly QueryProtocol Protocol = new(Facts, typeof(AmazonAutoScalingClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonAutoScalingClient()
        : this(new AmazonAutoScalingConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonAutoScalingClient(RegionEndpoint region)
        : this(new AmazonAutoScalingConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonAutoScalingClient(AmazonAutoScalingConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonAutoScalingClient(AWSCredentials credentials)
        : this(credentials, new AmazonAutoScalingConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonAutoScalingClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonAutoScalingConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonAutoScalingClient(AWSCredentials credentials, AmazonAutoScalingConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonAutoScalingClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonAutoScalingClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonAutoScalingConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonAutoScalingClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonAutoScalingClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonAutoScalingConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}

using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Client of Auto Scaling on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonAutoScalingClient : StandInClient, IAmazonAutoScaling
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonAutoScalingClient()
        : this(new AmazonAutoScalingConfig())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonAutoScalingClient(AmazonAutoScalingConfig config)
        : base(config, (facts, type) => new QueryProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonAutoScalingClient(AWSCredentials credentials, AmazonAutoScalingConfig config)
        : base(credentials, config, (facts, type) => new QueryProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("Auto Scaling", "autoscaling", "autoscaling")
    {
        ApiVersion = "2011-01-01",
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonAutoScalingConfig();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonAutoScalingClient(awsCredentials, (AmazonAutoScalingConfig)clientConfig);
}

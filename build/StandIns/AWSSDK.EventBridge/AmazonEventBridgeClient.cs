using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.EventBridge;

/// <summary>Client of EventBridge on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonEventBridgeClient : StandInClient, IAmazonEventBridge
{
    internal static readonly ServiceFacts Facts = new("EventBridge", "events", "events")
    {
        ApiVersion = "2015-10-07",
        TargetPrefix = "AWSEvents",
        JsonVersion = "1.1",
    };

    private static readonly JsonProtocol Protocol = new(Facts, typeof(AmazonEventBridgeClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonEventBridgeClient()
        : this(new AmazonEventBridgeConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonEventBridgeClient(RegionEndpoint region)
        : this(new AmazonEventBridgeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonEventBridgeClient(AmazonEventBridgeConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonEventBridgeClient(AWSCredentials credentials)
        : this(credentials, new AmazonEventBridgeConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonEventBridgeClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonEventBridgeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonEventBridgeClient(AWSCredentials credentials, AmazonEventBridgeConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonEventBridgeConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonEventBridgeConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}

using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.EventBridge;

/// <summary>Client of EventBridge on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonEventBridgeClient : StandInClient, IAmazonEventBridge
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonEventBridgeClient()
        : this(new AmazonEventBridgeConfig())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonEventBridgeClient(AmazonEventBridgeConfig config)
        : base(config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonEventBridgeClient(AWSCredentials credentials, AmazonEventBridgeConfig config)
        : base(credentials, config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("EventBridge", "events", "events")
    {
        ApiVersion = "2015-10-07",
        TargetPrefix = "AWSEvents",
        JsonVersion = "1.1",
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonEventBridgeConfig();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonEventBridgeClient(awsCredentials, (AmazonEventBridgeConfig)clientConfig);
}

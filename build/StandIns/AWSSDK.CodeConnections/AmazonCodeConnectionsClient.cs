using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeConnections;

/// <summary>Client of CodeConnections on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCodeConnectionsClient : StandInClient, IAmazonCodeConnections
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeConnectionsClient()
        : this(new AmazonCodeConnectionsConfig())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonCodeConnectionsClient(AmazonCodeConnectionsConfig config)
        : base(config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonCodeConnectionsClient(AWSCredentials credentials, AmazonCodeConnectionsConfig config)
        : base(credentials, config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("CodeConnections", "codeconnections", "codeconnections")
    {
        ApiVersion = "2023-12-01",
        TargetPrefix = "com.amazonaws.codeconnections.CodeConnections_20231201",
        JsonVersion = "1.0",
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonCodeConnectionsConfig();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonCodeConnectionsClient(awsCredentials, (AmazonCodeConnectionsConfig)clientConfig);
}

using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.SecretsManager;

/// <summary>Client of Secrets Manager on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonSecretsManagerClient : StandInClient, IAmazonSecretsManager
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonSecretsManagerClient()
        : this(new AmazonSecretsManagerConfig())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonSecretsManagerClient(AmazonSecretsManagerConfig config)
        : base(config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonSecretsManagerClient(AWSCredentials credentials, AmazonSecretsManagerConfig config)
        : base(credentials, config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("Secrets Manager", "secretsmanager", "secretsmanager")
    {
        ApiVersion = "2017-10-17",
        TargetPrefix = "secretsmanager",
        JsonVersion = "1.1",
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonSecretsManagerConfig();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonSecretsManagerClient(awsCredentials, (AmazonSecretsManagerConfig)clientConfig);
}

using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Client of CodeDeploy on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCodeDeployClient : StandInClient, IAmazonCodeDeploy
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeDeployClient()
        : this(new AmazonCodeDeployConfig())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonCodeDeployClient(AmazonCodeDeployConfig config)
        : base(config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonCodeDeployClient(AWSCredentials credentials, AmazonCodeDeployConfig config)
        : base(credentials, config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("CodeDeploy", "codedeploy", "codedeploy")
    {
        ApiVersion = "2014-10-06",
        TargetPrefix = "CodeDeploy_20141006",
        JsonVersion = "1.1",
        CamelCase = true,
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonCodeDeployConfig();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonCodeDeployClient(awsCredentials, (AmazonCodeDeployConfig)clientConfig);
}

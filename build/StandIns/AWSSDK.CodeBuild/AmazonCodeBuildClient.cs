using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Client of CodeBuild on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCodeBuildClient : StandInClient, IAmazonCodeBuild
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeBuildClient()
        : this(new AmazonCodeBuildConfig())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonCodeBuildClient(AmazonCodeBuildConfig config)
        : base(config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonCodeBuildClient(AWSCredentials credentials, AmazonCodeBuildConfig config)
        : base(credentials, config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("CodeBuild", "codebuild", "codebuild")
    {
        ApiVersion = "2016-10-06",
        TargetPrefix = "CodeBuild_20161006",
        JsonVersion = "1.1",
        CamelCase = true,
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonCodeBuildConfig();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonCodeBuildClient(awsCredentials, (AmazonCodeBuildConfig)clientConfig);
}

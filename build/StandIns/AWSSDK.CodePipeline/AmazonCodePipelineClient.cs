using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Client of CodePipeline on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCodePipelineClient : StandInClient, IAmazonCodePipeline
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonCodePipelineClient()
        : this(new AmazonCodePipelineConfig())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonCodePipelineClient(AmazonCodePipelineConfig config)
        : base(config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonCodePipelineClient(AWSCredentials credentials, AmazonCodePipelineConfig config)
        : base(credentials, config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("CodePipeline", "codepipeline", "codepipeline")
    {
        ApiVersion = "2015-07-09",
        TargetPrefix = "CodePipeline_20150709",
        JsonVersion = "1.1",
        CamelCase = true,
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonCodePipelineConfig();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonCodePipelineClient(awsCredentials, (AmazonCodePipelineConfig)clientConfig);
}

using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeCommit;

/// <summary>Client of CodeCommit on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCodeCommitClient : StandInClient, IAmazonCodeCommit
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeCommitClient()
        : this(new AmazonCodeCommitConfig())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonCodeCommitClient(AmazonCodeCommitConfig config)
        : base(config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonCodeCommitClient(AWSCredentials credentials, AmazonCodeCommitConfig config)
        : base(credentials, config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("CodeCommit", "codecommit", "codecommit")
    {
        ApiVersion = "2015-04-13",
        TargetPrefix = "CodeCommit_20150413",
        JsonVersion = "1.1",
        CamelCase = true,
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonCodeCommitConfig();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonCodeCommitClient(awsCredentials, (AmazonCodeCommitConfig)clientConfig);
}

using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Client of CloudFormation on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCloudFormationClient : StandInClient, IAmazonCloudFormation
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonCloudFormationClient()
        : this(new AmazonCloudFormationConfig())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonCloudFormationClient(AmazonCloudFormationConfig config)
        : base(config, (facts, type) => new QueryProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonCloudFormationClient(AWSCredentials credentials, AmazonCloudFormationConfig config)
        : base(credentials, config, (facts, type) => new QueryProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("CloudFormation", "cloudformation", "cloudformation")
    {
        ApiVersion = "2010-05-15",
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonCloudFormationConfig();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonCloudFormationClient(awsCredentials, (AmazonCloudFormationConfig)clientConfig);
}

using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement;

/// <summary>Client of IAM on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonIdentityManagementServiceClient : StandInClient, IAmazonIdentityManagementService
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonIdentityManagementServiceClient()
        : this(new AmazonIdentityManagementServiceConfig())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonIdentityManagementServiceClient(AmazonIdentityManagementServiceConfig config)
        : base(config, (facts, type) => new QueryProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonIdentityManagementServiceClient(AWSCredentials credentials, AmazonIdentityManagementServiceConfig config)
        : base(credentials, config, (facts, type) => new QueryProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("IAM", "iam", "iam", Global: true)
    {
        ApiVersion = "2010-05-08",
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonIdentityManagementServiceConfig();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonIdentityManagementServiceClient(awsCredentials, (AmazonIdentityManagementServiceConfig)clientConfig);
}

using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement;

/// <summary>Client of IAM on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonIdentityManagementServiceClient : StandInClient, IAmazonIdentityManagementService
{
    internal static readonly ServiceFacts Facts = new("IAM", "iam", "iam", Global: true)
    {
        ApiVersion = "2010-05-08",
    };

    private static readonly QueryProtocol Protocol = new(Facts, typeof(AmazonIdentityManagementServiceClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonIdentityManagementServiceClient()
        : this(new AmazonIdentityManagementServiceConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonIdentityManagementServiceClient(RegionEndpoint region)
        : this(new AmazonIdentityManagementServiceConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonIdentityManagementServiceClient(AmazonIdentityManagementServiceConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonIdentityManagementServiceClient(AWSCredentials credentials)
        : this(credentials, new AmazonIdentityManagementServiceConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonIdentityManagementServiceClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonIdentityManagementServiceConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonIdentityManagementServiceClient(AWSCredentials credentials, AmazonIdentityManagementServiceConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonIdentityManagementServiceConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonIdentityManagementServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonIdentityManagementServiceClient(
        string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonIdentityManagementServiceConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}

using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeCommit;

/// <summary>Client of CodeCommit on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCodeCommitClient : StandInClient, IAmazonCodeCommit
{
    internal static readonly ServiceFacts Facts = new("CodeCommit", "codecommit", "codecommit")
    {
        ApiVersion = "2015-04-13",
        TargetPrefix = "CodeCommit_20150413",
        JsonVersion = "1.1",
        CamelCase = true,
    };

    private static readonly JsonProtocol Protocol = new(Facts, typeof(AmazonCodeCommitClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeCommitClient()
        : this(new AmazonCodeCommitConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeCommitClient(RegionEndpoint region)
        : this(new AmazonCodeCommitConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeCommitClient(AmazonCodeCommitConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonCodeCommitClient(AWSCredentials credentials)
        : this(credentials, new AmazonCodeCommitConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonCodeCommitClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonCodeCommitConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonCodeCommitClient(AWSCredentials credentials, AmazonCodeCommitConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonCodeCommitClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonCodeCommitClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCodeCommitConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonCodeCommitClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonCodeCommitClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCodeCommitConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}

using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.SecretsManager;

/// <summary>Client of Secrets Manager on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonSecretsManagerClient : StandInClient, IAmazonSecretsManager
{
    internal static readonly ServiceFacts Facts = new("Secrets Manager", "secretsmanager", "secretsmanager")
    {
        ApiVersion = "2017-10-17",
        TargetPrefix = "secretsmanager",
        JsonVersion = "1.1",
    };

    private static readonly JsonProtocol Protocol = new(Facts, typeof(AmazonSecretsManagerClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonSecretsManagerClient()
        : this(new AmazonSecretsManagerConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonSecretsManagerClient(RegionEndpoint region)
        : this(new AmazonSecretsManagerConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonSecretsManagerClient(AmazonSecretsManagerConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonSecretsManagerClient(AWSCredentials credentials)
        : this(credentials, new AmazonSecretsManagerConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonSecretsManagerClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonSecretsManagerConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonSecretsManagerClient(AWSCredentials credentials, AmazonSecretsManagerConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSecretsManagerConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonSecretsManagerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSecretsManagerConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}

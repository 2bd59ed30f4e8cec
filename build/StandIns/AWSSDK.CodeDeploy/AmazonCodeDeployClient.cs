using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Client of CodeDeploy on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCodeDeployClient : StandInClient, IAmazonCodeDeploy
{
    internal static readonly ServiceFacts Facts = new("CodeDeploy", "codedeploy", "codedeploy")
    {
        ApiVersion = "2014-10-06",
        TargetPrefix = "CodeDeploy_20141006",
        JsonVersion = "1.1",
        CamelCase = true,
    };

    private static readonly JsonProtocol Protocol = new(Facts, typeof(AmazonCodeDeployClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeDeployClient()
        : this(new AmazonCodeDeployConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeDeployClient(RegionEndpoint region)
        : this(new AmazonCodeDeployConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCodeDeployClient(AmazonCodeDeployConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonCodeDeployClient(AWSCredentials credentials)
        : this(credentials, new AmazonCodeDeployConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonCodeDeployClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonCodeDeployConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonCodeDeployClient(AWSCredentials credentials, AmazonCodeDeployConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonCodeDeployClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonCodeDeployClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCodeDeployConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonCodeDeployClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonCodeDeployClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCodeDeployConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}

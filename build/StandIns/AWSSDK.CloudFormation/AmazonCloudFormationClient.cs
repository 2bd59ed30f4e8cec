using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Client of CloudFormation on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCloudFormationClient : StandInClient, IAmazonCloudFormation
{
    internal static readonly ServiceFacts Facts = new("CloudFormation", "cloudformation", "cloudformation")
    {
        ApiVersion = "2010-05-15",
    };

    private static readonly QueryProtocol Protocol = new(Facts, typeof(AmazonCloudFormationClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCloudFormationClient()
        : this(new AmazonCloudFormationConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCloudFormationClient(RegionEndpoint region)
        : this(new AmazonCloudFormationConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCloudFormationClient(AmazonCloudFormationConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonCloudFormationClient(AWSCredentials credentials)
        : this(credentials, new AmazonCloudFormationConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonCloudFormationClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonCloudFormationConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonCloudFormationClient(AWSCredentials credentials, AmazonCloudFormationConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonCloudFormationClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonCloudFormationClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCloudFormationConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonCloudFormationClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonCloudFormationClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCloudFormationConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}

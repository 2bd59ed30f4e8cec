using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.SimpleNotificationService;

/// <summary>Client of SNS on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonSimpleNotificationServiceClient : StandInClient, IAmazonSimpleNotificationService
{
    internal static readonly ServiceFacts Facts = new("SNS", "sns", "sns")
    {
        ApiVersion = "2010-03-31",
        ErrorAliases = new Dictionary<string, string>
        {
            ["ParameterValueInvalid"] = "InvalidParameterValueException",
        },
    };

    private static readonly QueryProtocol Protocol = new(Facts, typeof(AmazonSimpleNotificationServiceClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonSimpleNotificationServiceClient()
        : this(new AmazonSimpleNotificationServiceConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonSimpleNotificationServiceClient(RegionEndpoint region)
        : this(new AmazonSimpleNotificationServiceConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonSimpleNotificationServiceClient(AmazonSimpleNotificationServiceConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonSimpleNotificationServiceClient(AWSCredentials credentials)
        : this(credentials, new AmazonSimpleNotificationServiceConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonSimpleNotificationServiceClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonSimpleNotificationServiceConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonSimpleNotificationServiceClient(AWSCredentials credentials, AmazonSimpleNotificationServiceConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonSimpleNotificationServiceClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonSimpleNotificationServiceClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSimpleNotificationServiceConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonSimpleNotificationServiceClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonSimpleNotificationServiceClient(
        string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSimpleNotificationServiceConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}

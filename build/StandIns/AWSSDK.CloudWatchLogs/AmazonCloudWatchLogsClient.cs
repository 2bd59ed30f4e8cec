using Amazon;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>Client of CloudWatch Logs on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCloudWatchLogsClient : StandInClient, IAmazonCloudWatchLogs
{
    internal static readonly ServiceFacts Facts = new("CloudWatch Logs", "logs", "logs")
    {
        ApiVersion = "2014-03-28",
        TargetPrefix = "Logs_20140328",
        JsonVersion = "1.1",
        CamelCase = true,
    };

    private static readonly JsonProtocol Protocol = new(Facts, typeof(AmazonCloudWatchLogsClient));

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCloudWatchLogsClient()
        : this(new AmazonCloudWatchLogsConfig())
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCloudWatchLogsClient(RegionEndpoint region)
        : this(new AmazonCloudWatchLogsConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With the SDK's ordinary chain of credentials.</summary>
    public AmazonCloudWatchLogsClient(AmazonCloudWatchLogsConfig config)
        : base(config, Protocol)
    {
    }

    /// <summary>With these credentials and the configured region.</summary>
    public AmazonCloudWatchLogsClient(AWSCredentials credentials)
        : this(credentials, new AmazonCloudWatchLogsConfig())
    {
    }

    /// <summary>With these credentials, in this region.</summary>
    public AmazonCloudWatchLogsClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonCloudWatchLogsConfig { RegionEndpoint = region })
    {
    }

    /// <summary>With these credentials and this configuration.</summary>
    public AmazonCloudWatchLogsClient(AWSCredentials credentials, AmazonCloudWatchLogsConfig clientConfig)
        : base(credentials, clientConfig, Protocol)
    {
    }

    /// <summary>With long-lived keys, in this region.</summary>
    public AmazonCloudWatchLogsClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>With long-lived keys and this configuration.</summary>
    public AmazonCloudWatchLogsClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCloudWatchLogsConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>With temporary keys, in this region.</summary>
    public AmazonCloudWatchLogsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>With temporary keys and this configuration.</summary>
    public AmazonCloudWatchLogsClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCloudWatchLogsConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}

using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>Client of CloudWatch Logs on AWSSDK.Core. Thread-safe; make one and keep it.</summary>
public partial class AmazonCloudWatchLogsClient : StandInClient, IAmazonCloudWatchLogs
{
    /// <summary>A client with the SDK's ordinary chain of credentials.</summary>
    public AmazonCloudWatchLogsClient()
        : this(new AmazonCloudWatchLogsConfig())
    {
    }

    /// <summary>A client with the SDK's ordinary chain of credentials and this configuration.</summary>
    public AmazonCloudWatchLogsClient(AmazonCloudWatchLogsConfig config)
        : base(config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    /// <summary>A client with these credentials and this configuration.</summary>
    public AmazonCloudWatchLogsClient(AWSCredentials credentials, AmazonCloudWatchLogsConfig config)
        : base(credentials, config, (facts, type) => new JsonProtocol(facts, type))
    {
    }

    internal static ServiceFacts Facts { get; } = new("CloudWatch Logs", "logs", "logs")
    {
        ApiVersion = "2014-03-28",
        TargetPrefix = "Logs_20140328",
        JsonVersion = "1.1",
        CamelCase = true,
    };

    /// <inheritdoc/>
    public static ClientConfig CreateDefaultClientConfig() => new AmazonCloudWatchLogsConfig();

    /// <inheritdoc/>
    public static IAmazonService CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) => new AmazonCloudWatchLogsClient(awsCredentials, (AmazonCloudWatchLogsConfig)clientConfig);
}

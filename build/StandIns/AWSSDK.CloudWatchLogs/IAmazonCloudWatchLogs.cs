using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>
/// Client of CloudWatch Logs. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonCloudWatchLogs : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCloudWatchLogsConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCloudWatchLogsClient(awsCredentials, (AmazonCloudWatchLogsConfig)clientConfig);
}

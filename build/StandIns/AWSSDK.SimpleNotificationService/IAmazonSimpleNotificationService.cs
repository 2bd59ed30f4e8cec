using Amazon.Runtime;

namespace Amazon.SimpleNotificationService;

/// <summary>
/// Client of SNS. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/sns/latest/api/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonSimpleNotificationService : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonSimpleNotificationServiceConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonSimpleNotificationServiceClient(awsCredentials, (AmazonSimpleNotificationServiceConfig)clientConfig);
}

using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>
/// Client of EventBridge. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonEventBridge : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonEventBridgeConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonEventBridgeClient(awsCredentials, (AmazonEventBridgeConfig)clientConfig);
}

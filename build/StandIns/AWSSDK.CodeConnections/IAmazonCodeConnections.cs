using Amazon.Runtime;

namespace Amazon.CodeConnections;

/// <summary>
/// Client of CodeConnections. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/codeconnections/latest/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonCodeConnections : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCodeConnectionsConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCodeConnectionsClient(awsCredentials, (AmazonCodeConnectionsConfig)clientConfig);
}

using Amazon.Runtime;

namespace Amazon.CodeStarconnections;

/// <summary>
/// Client of CodeStar connections. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/codestar-connections/latest/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonCodeStarconnections : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCodeStarconnectionsConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCodeStarconnectionsClient(awsCredentials, (AmazonCodeStarconnectionsConfig)clientConfig);
}

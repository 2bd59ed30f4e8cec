using Amazon.Runtime;

namespace Amazon.CodeCommit;

/// <summary>
/// Client of CodeCommit. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/codecommit/latest/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonCodeCommit : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCodeCommitConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCodeCommitClient(awsCredentials, (AmazonCodeCommitConfig)clientConfig);
}

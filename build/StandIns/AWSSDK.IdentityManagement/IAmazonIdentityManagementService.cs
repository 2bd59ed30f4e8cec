using Amazon.Runtime;

namespace Amazon.IdentityManagement;

/// <summary>
/// Client of IAM. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonIdentityManagementService : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonIdentityManagementServiceConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonIdentityManagementServiceClient(awsCredentials, (AmazonIdentityManagementServiceConfig)clientConfig);
}

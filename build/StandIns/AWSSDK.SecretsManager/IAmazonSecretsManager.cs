using Amazon.Runtime;

namespace Amazon.SecretsManager;

/// <summary>
/// Client of Secrets Manager. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonSecretsManager : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonSecretsManagerConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonSecretsManagerClient(awsCredentials, (AmazonSecretsManagerConfig)clientConfig);
}

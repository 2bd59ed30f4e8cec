using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>
/// Client of CodeDeploy. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonCodeDeploy : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCodeDeployConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCodeDeployClient(awsCredentials, (AmazonCodeDeployConfig)clientConfig);
}

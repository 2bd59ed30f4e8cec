using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>
/// Client of CodeBuild. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/codebuild/latest/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonCodeBuild : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCodeBuildConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCodeBuildClient(awsCredentials, (AmazonCodeBuildConfig)clientConfig);
}

using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>
/// Client of CodePipeline. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonCodePipeline : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCodePipelineConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCodePipelineClient(awsCredentials, (AmazonCodePipelineConfig)clientConfig);
}

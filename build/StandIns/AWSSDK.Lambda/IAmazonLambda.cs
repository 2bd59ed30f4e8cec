using Amazon.Runtime;

namespace Amazon.Lambda;

/// <summary>
/// Client of Lambda. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/lambda/latest/api/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonLambda : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonLambdaConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonLambdaClient(awsCredentials, (AmazonLambdaConfig)clientConfig);
}

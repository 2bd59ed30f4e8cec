using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>
/// Client of CloudFormation. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonCloudFormation : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCloudFormationConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCloudFormationClient(awsCredentials, (AmazonCloudFormationConfig)clientConfig);
}

using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>
/// Client of Auto Scaling. Each operation stands in the file of its name; AWS describes it at
/// https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_&lt;Operation&gt;.html.
/// </summary>
public partial interface IAmazonAutoScaling : IAmazonService, IDisposable
{
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonAutoScalingConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonAutoScalingClient(awsCredentials, (AmazonAutoScalingConfig)clientConfig);
}

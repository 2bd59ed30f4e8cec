using Amazon.EC2;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SimpleSystemsManagement;

namespace LocalAws.Tests.Testing;

/// <summary>The real AWSSDK packages, pointed at an embedded AWS.</summary>
public static class SdkClients
{
    public static AmazonEC2Client Ec2(this TestAws aws, string region = "us-east-1") => new(Key(aws), Pointed(new AmazonEC2Config(), aws, region));

    public static AmazonSimpleSystemsManagementClient Ssm(this TestAws aws, string region = "us-east-1") => new(Key(aws), Pointed(new AmazonSimpleSystemsManagementConfig(), aws, region));

    public static AmazonSecurityTokenServiceClient Sts(this TestAws aws, AWSCredentials? credentials = null) =>
        new(credentials ?? Key(aws), Pointed(new AmazonSecurityTokenServiceConfig(), aws, "us-east-1"));

    private static BasicAWSCredentials Key(TestAws aws) => new(aws.Server.AccessKeyId, aws.Server.SecretAccessKey);

    private static T Pointed<T>(T config, TestAws aws, string region) where T : ClientConfig
    {
        (config.ServiceURL, config.AuthenticationRegion, config.MaxErrorRetry) = (aws.Endpoint.ToString(), region, 0);
        return config;
    }
}

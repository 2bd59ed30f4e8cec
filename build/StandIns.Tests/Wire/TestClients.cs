using Amazon.CodeDeploy;
using Amazon.CodePipeline;
using Amazon.IdentityManagement;
using Amazon.Lambda;
using Amazon.Runtime;

namespace StandIns.Tests.Wire;

/// <summary>Clients of the test's server, with the key and secret of AWS's own examples.</summary>
public static class TestClients
{
    public static readonly AWSCredentials Credentials = new BasicAWSCredentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

    public static AmazonCodeDeployClient CodeDeploy(this LoopbackServer server) => new(Credentials, At(new AmazonCodeDeployConfig(), server));

    public static AmazonCodePipelineClient CodePipeline(this LoopbackServer server) => new(Credentials, At(new AmazonCodePipelineConfig(), server));

    public static AmazonIdentityManagementServiceClient Iam(this LoopbackServer server) =>
        new(Credentials, At(new AmazonIdentityManagementServiceConfig(), server));

    public static AmazonLambdaClient Lambda(this LoopbackServer server) => new(Credentials, At(new AmazonLambdaConfig(), server));

    public static T At<T>(T config, LoopbackServer server) where T : ClientConfig
    {
        config.ServiceURL = server.Url;
        config.AuthenticationRegion = "eu-west-1";
        return config;
    }
}

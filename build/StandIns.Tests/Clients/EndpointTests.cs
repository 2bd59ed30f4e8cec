using Amazon;
using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;
using Amazon.CodeStarconnections;
using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using StandIns.Tests.AwsModels;

namespace StandIns.Tests.Clients;

public sealed class EndpointTests
{
    [Theory]
    [InlineData("eu-west-1", "https://codedeploy.eu-west-1.amazonaws.com/")]
    [InlineData("cn-north-1", "https://codedeploy.cn-north-1.amazonaws.com.cn/")]
    [InlineData("us-gov-west-1", "https://codedeploy.us-gov-west-1.amazonaws.com/")]
    public void A_service_has_an_endpoint_in_each_region(string region, string expected)
    {
        var config = new AmazonCodeDeployConfig { RegionEndpoint = RegionEndpoint.GetBySystemName(region) };
        Assert.Equal(expected, Resolve(config, new ListApplicationsRequest()));
    }

    [Theory]
    [InlineData("eu-west-1", "https://iam.amazonaws.com/")]
    [InlineData("cn-north-1", "https://iam.cn-north-1.amazonaws.com.cn/")]
    [InlineData("us-gov-east-1", "https://iam.us-gov.amazonaws.com/")]
    public void IAM_has_one_endpoint_a_partition(string region, string expected)
    {
        var config = new AmazonIdentityManagementServiceConfig { RegionEndpoint = RegionEndpoint.GetBySystemName(region) };
        Assert.Equal(expected, Resolve(config, new ListRolesRequest()));
    }

    [Fact]
    public void FIPS_and_dual_stack_are_other_hosts()
    {
        var config = new AmazonCodeDeployConfig { RegionEndpoint = RegionEndpoint.USEast1, UseFIPSEndpoint = true };
        Assert.Equal("https://codedeploy-fips.us-east-1.amazonaws.com/", Resolve(config, new ListApplicationsRequest()));
        config = new AmazonCodeDeployConfig { RegionEndpoint = RegionEndpoint.USEast1, UseDualstackEndpoint = true };
        Assert.Equal("https://codedeploy.us-east-1.api.aws/", Resolve(config, new ListApplicationsRequest()));
    }

    [Fact]
    public void The_environment_names_the_endpoint_of_one_service()
    {
        Environment.SetEnvironmentVariable("AWS_ENDPOINT_URL_CODESTAR_CONNECTIONS", "http://127.0.0.1:4566");
        try
        {
            var config = new AmazonCodeStarconnectionsConfig { RegionEndpoint = RegionEndpoint.EUWest1 };
            Assert.Equal("http://127.0.0.1:4566/", Resolve(config, new Amazon.CodeStarconnections.Model.ListConnectionsRequest()));
        }
        finally
        {
            Environment.SetEnvironmentVariable("AWS_ENDPOINT_URL_CODESTAR_CONNECTIONS", null);
        }
    }

    [Theory, ClassData(typeof(StandInServices))]
    public void Every_service_has_its_endpoint_scope_and_version_from_the_model(string name)
    {
        var service = StandInServices.Get(name);
        var config = service.Config("http://localhost");
        Assert.Equal(service.Model.Metadata("endpointPrefix"), config.RegionEndpointServiceName);
        Assert.Equal(service.Model.Metadata("apiVersion"), config.ServiceVersion);
        Assert.Equal(service.Model.Metadata("signingName") ?? service.Model.Metadata("endpointPrefix"), config.AuthenticationServiceName);
        Assert.Equal(service.Model.Metadata("serviceId"), config.ServiceId);
    }

    private static string Resolve(ClientConfig config, AmazonWebServiceRequest request) =>
        config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request)).URL.TrimEnd('/') + "/";
}

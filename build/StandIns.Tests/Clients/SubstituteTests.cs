using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;
using Amazon.Runtime;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using StandIns.Tests.Wire;

namespace StandIns.Tests.Clients;

/// <summary>The interfaces serve where the packages' own do: in containers, and for mocks.</summary>
public sealed class SubstituteTests
{
    [Fact]
    public async Task A_mock_answers_for_a_client()
    {
        var client = Substitute.For<IAmazonCodeDeploy>();
        client.GetApplicationAsync(Arg.Is<GetApplicationRequest>(request => request.ApplicationName == "app"), Arg.Any<CancellationToken>())
            .Returns(new GetApplicationResponse { Application = new ApplicationInfo { ApplicationId = "id" } });
        client.DeleteApplicationAsync(Arg.Any<DeleteApplicationRequest>(), Arg.Any<CancellationToken>())
            .Returns<DeleteApplicationResponse>(_ => throw new ApplicationNameRequiredException("no name"));

        var response = await client.GetApplicationAsync(new GetApplicationRequest { ApplicationName = "app" }, TestContext.Current.CancellationToken);
        Assert.Equal("id", response.Application!.ApplicationId);
        await Assert.ThrowsAsync<ApplicationNameRequiredException>(
            () => client.DeleteApplicationAsync(new DeleteApplicationRequest(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_container_makes_a_client_from_its_interface_alone()
    {
        var services = new ServiceCollection();
        services.AddSingleton(_ => Make<IAmazonCodeDeploy>());
        using var provider = services.BuildServiceProvider();
        Assert.IsType<AmazonCodeDeployClient>(provider.GetRequiredService<IAmazonCodeDeploy>());
    }

    [Fact]
    public async Task A_derived_client_still_throws_the_service_s_exceptions()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.JsonError("ApplicationDoesNotExistException", "none"));
        using var client = new LoggingClient(TestClients.At(new AmazonCodeDeployConfig(), server));
        await Assert.ThrowsAsync<ApplicationDoesNotExistException>(
            () => client.DeleteApplicationAsync(new DeleteApplicationRequest { ApplicationName = "a" }, TestContext.Current.CancellationToken));
    }

    // As AWSSDK.Extensions.NETCore.Setup does.
    private static T Make<T>() where T : class, IAmazonService
    {
        var config = T.CreateDefaultClientConfig();
        config.RegionEndpoint = Amazon.RegionEndpoint.EUWest1;
        return (T)T.CreateDefaultServiceClient(TestClients.Credentials, config);
    }

    private sealed class LoggingClient(AmazonCodeDeployConfig config) : AmazonCodeDeployClient(TestClients.Credentials, config);
}

using System.Net;
using System.Text.Json;
using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;
using Amazon.CodePipeline.Model;

namespace StandIns.Tests.Wire;

/// <summary>Answers that are not successes: errors without a class, answers of something else, throttling, retries.</summary>
public sealed class FailureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_error_without_a_class_of_its_own_is_the_service_s_exception()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.JsonError("com.amazonaws.codedeploy#BrandNewException", "it is new"));
        using var client = server.CodeDeploy();
        var error = await Assert.ThrowsAsync<AmazonCodeDeployException>(() => client.ListApplicationsAsync(Cancellation));
        Assert.Equal(("BrandNewException", "it is new", HttpStatusCode.BadRequest), (error.ErrorCode, error.Message, error.StatusCode));
    }

    [Fact]
    public async Task The_page_of_a_proxy_is_an_error_with_its_status()
    {
        await using var server = await LoopbackServer.StartAsync(_ => new Answer("<html>Forbidden by policy</html>", 403, "text/html"));
        using var client = server.CodeDeploy();
        var error = await Assert.ThrowsAsync<AmazonCodeDeployException>(() => client.ListApplicationsAsync(Cancellation));
        Assert.Equal(HttpStatusCode.Forbidden, error.StatusCode);
    }

    [Fact]
    public async Task Throttling_is_retried()
    {
        var calls = 0;
        await using var server = await LoopbackServer.StartAsync(_ => ++calls < 3
            ? Answer.JsonError("ThrottlingException", "Rate exceeded")
            : Answer.Json("""{"applications":["app"]}"""));
        using var client = server.CodeDeploy();
        Assert.Equal(["app"], (await client.ListApplicationsAsync(Cancellation)).Applications!);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_fault_of_the_caller_is_not_retried()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.JsonError("ApplicationDoesNotExistException", "No application found for name: x"));
        using var client = server.CodeDeploy();
        var request = new GetApplicationRequest { ApplicationName = "x" };
        await Assert.ThrowsAsync<ApplicationDoesNotExistException>(() => client.GetApplicationAsync(request, Cancellation));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_error_keeps_the_response_that_it_came_with_for_the_retry_policy()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.JsonError("InvalidTagException", "x") with { Headers = new() { ["Retry-After"] = "7" } });
        using var client = server.CodeDeploy();
        var error = await Assert.ThrowsAnyAsync<AmazonCodeDeployException>(() => client.ListApplicationsAsync(Cancellation));
        var response = Assert.IsType<Amazon.Runtime.Internal.HttpErrorResponseException>(error.InnerException).Response;
        Assert.Equal("7", response.GetHeaderValue("Retry-After"));
    }

    [Fact]
    public async Task An_idempotency_token_is_made_when_unset_and_stays_through_retries()
    {
        await using var server = await LoopbackServer.StartAsync();
        server.Answer = _ => server.Requests.Count == 1 ? Answer.JsonError("InternalFailure", "again", 500) : Answer.Json("""{"pipelineExecutionId":"e-1"}""");
        using var client = server.CodePipeline();
        await client.StartPipelineExecutionAsync(new StartPipelineExecutionRequest { Name = "p" }, Cancellation);
        await client.StartPipelineExecutionAsync(new StartPipelineExecutionRequest { Name = "p", ClientRequestToken = "mine" }, Cancellation);

        var tokens = server.Requests.Select(request => JsonDocument.Parse(request.Body).RootElement.GetProperty("clientRequestToken").GetString()).ToList();
        Assert.True(Guid.TryParse(tokens[0], out _));
        Assert.Equal([tokens[0], tokens[0], "mine"], tokens);
    }

    [Fact]
    public async Task Cancelling_ends_a_call()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync();
        server.Answer = _ =>
        {
            cancel.Cancel();
            return Answer.JsonError("ThrottlingException", "Rate exceeded");
        };
        using var client = server.CodeDeploy();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.ListApplicationsAsync(cancel.Token));
    }
}

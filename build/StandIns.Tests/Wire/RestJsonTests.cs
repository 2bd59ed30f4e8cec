using System.Text;
using Amazon.Lambda;
using Amazon.Lambda.Model;

namespace StandIns.Tests.Wire;

/// <summary>restJson1 to the letter, on Lambda.</summary>
public sealed class RestJsonTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_function_is_invoked_with_its_payload_as_the_body()
    {
        await using var server = await LoopbackServer.StartAsync(_ => new Answer("""{"statusCode":200}""", ContentType: "application/json")
        {
            Headers = new() { ["X-Amz-Executed-Version"] = "3", ["X-Amz-Function-Error"] = "Unhandled" },
        });
        using var client = server.Lambda();
        var response = await client.InvokeAsync(
            new InvokeRequest
            {
                FunctionName = "arn:aws:lambda:eu-west-1:123456789012:function:hello",
                Qualifier = "live",
                InvocationType = InvocationType.RequestResponse,
                Payload = """{"path":"/"}""",
            },
            Cancellation);

        var request = Assert.Single(server.Requests);
        Assert.Equal("POST", request.Method);
        Assert.Equal("/2015-03-31/functions/arn%3Aaws%3Alambda%3Aeu-west-1%3A123456789012%3Afunction%3Ahello/invocations", request.Path);
        Assert.Equal("?Qualifier=live", request.Query);
        Assert.Equal("RequestResponse", request.Headers["X-Amz-Invocation-Type"]);
        Assert.Equal("""{"path":"/"}""", request.Text);
        Assert.Equal((200, "3", "Unhandled"), (response.StatusCode, response.ExecutedVersion, response.FunctionError));
        Assert.Equal("""{"statusCode":200}""", Encoding.UTF8.GetString(response.Payload!.ToArray()));
    }

    [Fact]
    public async Task What_has_no_body_signs_no_type_of_one()
    {
        await using var server = await LoopbackServer.StartAsync(_ => new Answer("""{"Name":"live","FunctionVersion":"3"}""", ContentType: "application/json"));
        using var client = server.Lambda();
        Assert.Equal("3", (await client.GetAliasAsync(new GetAliasRequest { FunctionName = "hello", Name = "live" }, Cancellation)).FunctionVersion);
        await client.DeleteAliasAsync(new DeleteAliasRequest { FunctionName = "hello", Name = "live" }, Cancellation);
        Assert.All(server.Requests, request => Assert.DoesNotContain("content-type", request.Headers["Authorization"], StringComparison.Ordinal));
        Assert.All(server.Requests, request => Assert.False(request.Headers.ContainsKey("Content-Type")));
    }

    [Fact]
    public async Task An_error_has_what_stands_in_its_body_and_in_its_headers()
    {
        const string body = """{"Type":"User","message":"Rate exceeded","Reason":"ReservedFunctionConcurrentInvocationLimitExceeded"}""";
        await using var server = await LoopbackServer.StartAsync(_ => new Answer(body, 429)
        {
            Headers = new() { ["x-amzn-errortype"] = "TooManyRequestsException", ["Retry-After"] = "5" },
        });
        using var client = new AmazonLambdaClient(TestClients.Credentials, TestClients.At(new AmazonLambdaConfig { MaxErrorRetry = 0 }, server));
        var error = await Assert.ThrowsAsync<TooManyRequestsException>(() => client.GetFunctionAsync("hello", Cancellation));
        Assert.Equal(("User", "5", ThrottleReason.ReservedFunctionConcurrentInvocationLimitExceeded), (error.Type, error.RetryAfterSeconds, error.Reason));
    }

    [Fact]
    public async Task A_missing_part_of_the_path_is_said_before_anything_is_sent()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var client = server.Lambda();
        var error = await Assert.ThrowsAnyAsync<Exception>(() => client.GetFunctionAsync(new GetFunctionRequest(), Cancellation));
        Assert.Contains("FunctionName", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }
}

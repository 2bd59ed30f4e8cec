using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.Logs;
using LocalAws.Tests.Lambda;

namespace LocalAws.Tests.Logs;

public class SubscriptionTests
{
    private const string FunctionArn = "arn:aws:lambda:us-east-1:123456789012:function:hello";

    /// <summary>Hands what it is told to EventBridge.</summary>
    private const string Function = AwsScript.Client + """
        exports.handler = async ({ awslogs }) => {
          const told = require('zlib').gunzipSync(Buffer.from(awslogs.data, 'base64')).toString();
          await aws('events', 'AWSEvents.PutEvents', { Entries: [{ Source: 'test', DetailType: 'told', Detail: told }] });
        };
        """;

    [Fact]
    public async Task Events_that_match_reach_the_function_with_where_they_come_from()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync(Function);
        await world.Aws.Get<CreateLogGroup>().InvokeAsync(new("app", null, null, null, null), world.Call);
        await world.Aws.Get<CreateLogStream>().InvokeAsync(new("app", "one"), world.Call);
        Task Put(string group, string pattern = "{ $.level = \"error\" }") => world.Aws.Get<PutSubscriptionFilter>().InvokeAsync(
            new(group, "errors", pattern, FunctionArn, null, null, null, null, null), world.Call);
        var refused = await Assert.ThrowsAsync<AwsException>(() => Put("app"));
        Assert.StartsWith("Could not execute the lambda function.", refused.Message, StringComparison.Ordinal);
        await world.Aws.Get<AddPermission>().InvokeAsync(
            new("hello", "logs", "lambda:InvokeFunction", "logs.amazonaws.com", "arn:aws:logs:us-east-1:123456789012:log-group:app:*", null, null, null, null, null, null, null), world.Call);
        Assert.Equal("InvalidParameterException", (await Assert.ThrowsAsync<AwsException>(() => Put("app", "{ $.level = }"))).Code);
        await Put("app");

        var told = new TaskCompletionSource<AwsEvent>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var subscription = world.Aws.Get<EventBus>().Subscribe((each, _) =>
        {
            if (each.Source == "test")
                told.TrySetResult(each);
            return Task.CompletedTask;
        });
        var now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        await world.Aws.Get<PutLogEvents>().InvokeAsync(
            new("app", "one", [new(now, """{"level":"info"}"""), new(now + 1, """{"level":"error","n":1}"""), new(now + 2, "error")], null), world.Call);
        var detail = (await told.Task.WaitAsync(TimeSpan.FromSeconds(60))).Detail;
        Assert.Equal(("DATA_MESSAGE", "app", "one", "errors"), ((string?)detail["messageType"], (string?)detail["logGroup"], (string?)detail["logStream"], (string?)detail["subscriptionFilters"]![0]));
        var only = Assert.Single(detail["logEvents"]!.AsArray());
        Assert.Equal("""{"level":"error","n":1}""", (string?)only!["message"]);

        await world.Aws.Get<CreateLogGroup>().InvokeAsync(new("/aws/lambda/hello2", null, null, null, null), world.Call);
        Assert.Equal("errors", Assert.Single((await world.Aws.Get<DescribeSubscriptionFilters>().InvokeAsync(new("app", null, null, null), world.Call)).SubscriptionFilters).FilterName);
    }
}

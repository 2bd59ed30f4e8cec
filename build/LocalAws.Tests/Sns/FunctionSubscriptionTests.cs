using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.Sns;
using LocalAws.Tests.Lambda;

namespace LocalAws.Tests.Sns;

public class FunctionSubscriptionTests
{
    private const string FunctionArn = "arn:aws:lambda:us-east-1:123456789012:function:hello";

    /// <summary>Hands what it is told to EventBridge.</summary>
    private const string Function = AwsScript.Client + """
        exports.handler = async (event) => aws('events', 'AWSEvents.PutEvents', { Entries: [{ Source: 'test', DetailType: 'told', Detail: JSON.stringify(event) }] });
        """;

    [Fact]
    public async Task A_function_is_subscribed_at_once_and_gets_messages_as_events()
    {
        await using var world = await LambdaWorld.StartAsync();
        await world.FunctionAsync(Function);
        var topic = (await world.Aws.Get<CreateTopic>().InvokeAsync(new("alerts", null, null), world.Call)).TopicArn;
        var subscription = (await world.Aws.Get<Subscribe>().InvokeAsync(new(topic, "lambda", FunctionArn, null, null), world.Call)).SubscriptionArn;
        Assert.StartsWith(topic, subscription, StringComparison.Ordinal);
        await world.Aws.Get<LocalAws.Lambda.AddPermission>().InvokeAsync(
            new("hello", "sns", "lambda:InvokeFunction", "sns.amazonaws.com", topic, null, null, null, null, null, null, null), world.Call);
        var told = new TaskCompletionSource<System.Text.Json.Nodes.JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var watch = world.Aws.Get<EventBus>().Subscribe((each, _) =>
        {
            if (each.Source == "test")
                told.TrySetResult(each.Detail);
            return Task.CompletedTask;
        });
        var attributes = new Dictionary<string, MessageAttributeValue> { ["stage"] = new("String", "Deploy", null) };
        var sent = await world.Aws.Get<LocalAws.Sns.Publish>().InvokeAsync(new(topic, null, null, "Web failed", "Failed", null, attributes), world.Call);
        var record = (await told.Task.WaitAsync(TimeSpan.FromSeconds(60)))["Records"]![0]!;
        Assert.Equal(("aws:sns", "1.0", subscription), ((string?)record["EventSource"], (string?)record["EventVersion"], (string?)record["EventSubscriptionArn"]));
        var message = record["Sns"]!;
        Assert.Equal((sent.MessageId, "Web failed", "Failed", topic), ((string?)message["MessageId"], (string?)message["Message"], (string?)message["Subject"], (string?)message["TopicArn"]));
        Assert.Equal("Deploy", (string?)message["MessageAttributes"]!["stage"]!["Value"]);
    }
}

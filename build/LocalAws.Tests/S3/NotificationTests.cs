using System.Text.Json.Nodes;
using Amazon.S3;
using Amazon.S3.Model;
using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.Sns;
using LocalAws.Tests.Lambda;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.S3;

public class NotificationTests
{
    private const string FunctionArn = "arn:aws:lambda:us-east-1:123456789012:function:hello";
    private const string TopicArn = "arn:aws:sns:us-east-1:123456789012:objects";

    /// <summary>Hands what it is told to EventBridge.</summary>
    private const string Function = AwsScript.Client + """
        exports.handler = async (event) => aws('events', 'AWSEvents.PutEvents', { Entries: [{ Source: 'test', DetailType: 'told', Detail: JSON.stringify(event) }] });
        """;

    [Fact]
    public async Task A_function_is_told_of_the_objects_that_it_wants_to_know_of()
    {
        await using var world = await LambdaWorld.StartAsync();
        using var s3 = await world.Aws.S3WithBucketAsync("told", "Enabled");
        await world.FunctionAsync(Function);
        Task PutAsync() => s3.PutBucketNotificationAsync(new PutBucketNotificationRequest
        {
            BucketName = "told",
            LambdaFunctionConfigurations =
            [
                new LambdaFunctionConfiguration { Id = "zips", FunctionArn = FunctionArn, Events = [EventType.ObjectCreatedAll], Filter = Suffix(".zip") },
                new LambdaFunctionConfiguration { FunctionArn = FunctionArn, Events = [EventType.ObjectRemovedDeleteMarkerCreated] },
            ],
        });
        Assert.Equal("InvalidArgument", (await Assert.ThrowsAsync<AmazonS3Exception>(PutAsync)).ErrorCode);
        await world.Aws.Get<LocalAws.Lambda.AddPermission>().InvokeAsync(
            new("hello", "s3", "lambda:InvokeFunction", "s3.amazonaws.com", "arn:aws:s3:::told", null, null, null, null, null, null, null), world.Call);
        await PutAsync();
        var kept = (await s3.GetBucketNotificationAsync("told")).LambdaFunctionConfigurations;
        Assert.Equal("zips", kept[0].Id);
        Assert.NotEmpty(kept[1].Id);

        var told = System.Threading.Channels.Channel.CreateUnbounded<JsonNode>();
        await using var subscription = world.Aws.Get<EventBus>().Subscribe(async (each, cancellation) =>
        {
            if (each.Source == "test")
                await told.Writer.WriteAsync(each.Detail["Records"]![0]!, cancellation);
        });
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "told", Key = "notes.txt", ContentBody = "x" });
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "told", Key = "an app/1.zip", ContentBody = "xyz" });
        var created = await NextAsync(told);
        await s3.DeleteObjectAsync("told", "notes.txt");
        var removed = await NextAsync(told);

        Assert.Equal(("ObjectCreated:Put", "zips", "an+app/1.zip", 3), ((string?)created["eventName"], (string?)created["s3"]!["configurationId"], (string?)created["s3"]!["object"]!["key"], (int?)created["s3"]!["object"]!["size"]));
        Assert.Equal(("aws:s3", "told"), ((string?)created["eventSource"], (string?)created["s3"]!["bucket"]!["name"]));
        Assert.Equal(("ObjectRemoved:DeleteMarkerCreated", "notes.txt"), ((string?)removed["eventName"], (string?)removed["s3"]!["object"]!["key"]));
    }

    [Fact]
    public async Task A_topic_is_told_that_it_will_be_told_and_then_is()
    {
        await using var aws = await TestAws.StartAsync();
        await using var endpoint = await Listener.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("told");
        var call = new LambdaWorld(aws).Call;
        Task PutAsync() => s3.PutBucketNotificationAsync(new PutBucketNotificationRequest
        {
            BucketName = "told", TopicConfigurations = [new TopicConfiguration { Id = "all", Topic = TopicArn, Events = [EventType.ObjectCreatedAll, EventType.ObjectRemovedAll] }],
        });
        await aws.Get<CreateTopic>().InvokeAsync(new("objects", null, null), call);
        Assert.Equal("InvalidArgument", (await Assert.ThrowsAsync<AmazonS3Exception>(PutAsync)).ErrorCode);
        const string Policy = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"SNS:Publish","Resource":"*","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::told"}}}]}
            """;
        await aws.Get<SetTopicAttributes>().InvokeAsync(new(TopicArn, "Policy", Policy), call);
        await aws.Get<Subscribe>().InvokeAsync(new(TopicArn, "http", endpoint.Url.ToString(), new Dictionary<string, string> { ["RawMessageDelivery"] = "true" }, null), call);
        await aws.Get<ConfirmSubscription>().InvokeAsync(new(TopicArn, (string)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Token"]!, null), call);

        await PutAsync();
        Assert.Equal("s3:TestEvent", (string?)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Event"]);
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "told", Key = "a", ContentBody = "x" });
        await s3.DeleteObjectAsync("told", "a");
        // A topic keeps no order between its messages.
        var told = new[] { (await endpoint.NextAsync()).Body, (await endpoint.NextAsync()).Body }.Select(body => (string?)JsonNode.Parse(body)!["Records"]![0]!["eventName"]);
        Assert.Equal(["ObjectCreated:Put", "ObjectRemoved:Delete"], told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EventBridge_is_told_in_order_whose_account_it_was_and_of_tags()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("told");
        await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = "told", EventBridgeConfiguration = new() });
        var told = System.Threading.Channels.Channel.CreateUnbounded<AwsEvent>();
        await using var subscription = aws.Get<EventBus>().Subscribe(async (happened, cancellation) => await told.Writer.WriteAsync(happened, cancellation));
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "told", Key = "key", ContentBody = "x" });
        await s3.PutObjectTaggingAsync(new PutObjectTaggingRequest { BucketName = "told", Key = "key", Tagging = new() { TagSet = [new() { Key = "a", Value = "b" }] } });
        await s3.DeleteObjectTaggingAsync(new DeleteObjectTaggingRequest { BucketName = "told", Key = "key" });
        await s3.DeleteObjectAsync("told", "key");
        List<AwsEvent> events = [];
        while (events.Count < 4)
            events.Add(await told.Reader.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["Object Created", "Object Tags Added", "Object Tags Deleted", "Object Deleted"], events.Select(each => each.DetailType));
        Assert.All(events, each => Assert.Equal(("123456789012", "127.0.0.1"), ((string?)each.Detail["requester"], (string?)each.Detail["source-ip-address"])));
        var order = events.Select(each => (string)each.Detail["object"]!["sequencer"]!).ToList();
        Assert.Equal(order.Distinct().Order(StringComparer.Ordinal), order);
    }

    [Fact]
    public async Task A_topic_is_told_of_tags()
    {
        await using var aws = await TestAws.StartAsync();
        await using var endpoint = await Listener.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("told");
        var call = new LambdaWorld(aws).Call;
        await aws.Get<CreateTopic>().InvokeAsync(new("objects", null, null), call);
        await aws.Get<SetTopicAttributes>().InvokeAsync(
            new(TopicArn, "Policy", """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"SNS:Publish","Resource":"*"}]}"""), call);
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "told", Key = "key", ContentBody = "x" });
        await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest
        {
            BucketName = "told", TopicConfigurations = [new TopicConfiguration { Topic = TopicArn, Events = [new EventType("s3:ObjectTagging:*")] }],
        });
        await aws.Get<Subscribe>().InvokeAsync(new(TopicArn, "http", endpoint.Url.ToString(), new Dictionary<string, string> { ["RawMessageDelivery"] = "true" }, null), call);
        await aws.Get<ConfirmSubscription>().InvokeAsync(new(TopicArn, (string)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Token"]!, null), call);
        await s3.PutObjectTaggingAsync(new PutObjectTaggingRequest { BucketName = "told", Key = "key", Tagging = new() { TagSet = [new() { Key = "a", Value = "b" }] } });
        var record = JsonNode.Parse((await endpoint.NextAsync()).Body)!["Records"]![0]!;
        Assert.Equal(("ObjectTagging:Put", "2.3"), ((string?)record["eventName"], (string?)record["eventVersion"]));
    }

    [Fact]
    public async Task Configurations_that_overlap_and_queues_are_refused()
    {
        await using var aws = await TestAws.StartAsync();
        using var s3 = await aws.S3WithBucketAsync("told");
        Task PutAsync(params TopicConfiguration[] topics) => s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = "told", TopicConfigurations = [.. topics], SkipDestinationValidation = true });
        TopicConfiguration Topic(EventType what, Filter? filter) => new() { Topic = TopicArn, Events = [what], Filter = filter };
        var refused = await Assert.ThrowsAsync<AmazonS3Exception>(() => PutAsync(Topic(EventType.ObjectCreatedAll, null), Topic(EventType.ObjectCreatedPut, Suffix(".zip"))));
        Assert.StartsWith("Configurations overlap.", refused.Message, StringComparison.Ordinal);
        await PutAsync(Topic(EventType.ObjectCreatedAll, Suffix(".txt")), Topic(EventType.ObjectCreatedPut, Suffix(".zip")));
        var noArn = TopicArn.Replace("arn:", "no:", StringComparison.Ordinal);
        var broken = new TopicConfiguration { Topic = noArn, Events = [EventType.ObjectCreatedAll] };
        Assert.Equal("InvalidArgument", (await Assert.ThrowsAsync<AmazonS3Exception>(() => PutAsync(broken))).ErrorCode);
        var queue = new QueueConfiguration { Queue = "arn:aws:sqs:us-east-1:123456789012:q", Events = [EventType.ObjectCreatedAll] };
        var missing = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = "told", QueueConfigurations = [queue] }));
        Assert.Contains("QueueConfigurations", missing.Message, StringComparison.Ordinal);
        await s3.PutBucketNotificationAsync(new PutBucketNotificationRequest { BucketName = "told" });
        Assert.Null((await s3.GetBucketNotificationAsync("told")).TopicConfigurations);
    }

    private static Filter Suffix(string suffix) => new() { S3KeyFilter = new S3KeyFilter { FilterRules = [new FilterRule { Name = "suffix", Value = suffix }] } };

    private static async Task<JsonNode> NextAsync(System.Threading.Channels.Channel<JsonNode> told) =>
        await told.Reader.ReadAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);
}

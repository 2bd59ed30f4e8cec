using System.Threading.Channels;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Sns;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Sns;

/// <summary>Messages that reach nobody are told, not lost in silence.</summary>
public class LostMessageTests
{
    private readonly Channel<string> log = Channel.CreateUnbounded<string>();

    [Fact]
    public async Task A_webhook_that_refuses_is_given_up_at_once_and_its_path_is_told_to_nobody()
    {
        await using var aws = await StartAsync();
        var topic = await TopicAsync(aws);
        // A page of the server itself that refuses POST.
        await aws.Get<Subscribe>().InvokeAsync(new SubscribeRequest(topic, "http", new Uri(aws.Endpoint, "_sns/confirm/very-secret").ToString(), null, null), Call());
        var said = await NextAsync();
        Assert.Contains($"SNS gave up a SubscriptionConfirmation of {topic} to {aws.Endpoint.Authority}, which answers: HTTP 4", said, StringComparison.Ordinal);
        Assert.DoesNotContain("very-secret", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_that_is_down_is_given_up_when_its_attempts_are_used_up()
    {
        await using var aws = await StartAsync();
        await aws.Get<Subscribe>().InvokeAsync(new SubscribeRequest(await TopicAsync(aws), "http", "http://127.0.0.1:1/hook", null, null), Call());
        Assert.Contains("to 127.0.0.1:1, which answers: Connection refused", await NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_may_not_publish_to_a_topic_that_has_the_key_of_AWS()
    {
        await using var aws = await StartAsync();
        var policy = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sns:Publish","Resource":"*"}]}""";
        var topic = await TopicAsync(aws, new Dictionary<string, string> { ["KmsMasterKeyId"] = "alias/aws/sns", ["Policy"] = policy });
        var refused = await Assert.ThrowsAsync<AwsException>(() => aws.Get<Publish>().InvokeAsync(new PublishRequest(topic, null, null, "m", null, null, null), CallContext.ForService(Scope, "events.amazonaws.com", TimeProvider.System)));
        Assert.Equal("KMSAccessDenied", refused.Code);
        await aws.Get<Publish>().InvokeAsync(new PublishRequest(topic, null, null, "m", null, null, null), Call());
    }

    private static Scope Scope { get; } = new("123456789012", "us-east-1");

    private static CallContext Call() => CallContext.ForService(Scope, "arn:aws:iam::123456789012:root", TimeProvider.System);

    private Task<TestAws> StartAsync() => TestAws.StartAsync(options => options with { TimeScale = 10_000, Log = line => log.Writer.TryWrite(line) });

    private static async Task<string> TopicAsync(TestAws aws, IReadOnlyDictionary<string, string>? attributes = null) =>
        (await aws.Get<CreateTopic>().InvokeAsync(new CreateTopicRequest("alerts", attributes, null), Call())).TopicArn;

    private async Task<string> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await log.Reader.ReadAsync(patience.Token);
    }
}

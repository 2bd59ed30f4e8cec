using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Sns;
using LocalAws.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace LocalAws.Tests.Sns;

/// <summary>A subscription that nobody confirms.</summary>
public class LapseTests
{
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);

    [Fact]
    public async Task It_is_gone_after_48_hours_and_one_that_is_confirmed_stays()
    {
        await using var aws = await TestAws.StartAsync(options => options with { Clock = clock });
        var topic = (await aws.Get<CreateTopic>().InvokeAsync(new CreateTopicRequest("alerts", null, null), Call())).TopicArn;
        var (silent, agreed) = (await SubscribeAsync(aws, topic, "silent@example.com"), await SubscribeAsync(aws, topic, "agreed@example.com"));
        await aws.Get<ConfirmSubscription>().InvokeAsync(new ConfirmSubscriptionRequest(topic, aws.Get<TopicStore>().GetSubscription(agreed).Token, null), Call());

        clock.Advance(TimeSpan.FromHours(48) - TimeSpan.FromSeconds(1));
        Assert.Equal(2, aws.Get<TopicStore>().Subscriptions(topic).Count);
        var token = aws.Get<TopicStore>().GetSubscription(silent).Token;
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(agreed, Assert.Single(aws.Get<TopicStore>().Subscriptions(topic)).Arn);
        var late = await Assert.ThrowsAsync<AwsException>(() => aws.Get<ConfirmSubscription>().InvokeAsync(new ConfirmSubscriptionRequest(topic, token, null), Call()));
        Assert.Equal("InvalidParameter", late.Code);
        Assert.NotEqual(silent, await SubscribeAsync(aws, topic, "silent@example.com"));
    }

    private CallContext Call() => CallContext.ForService(new("123456789012", "us-east-1"), "arn:aws:iam::123456789012:root", clock);

    private async Task<string> SubscribeAsync(TestAws aws, string topic, string address) =>
        (await aws.Get<Subscribe>().InvokeAsync(new SubscribeRequest(topic, "email", address, null, ReturnSubscriptionArn: true), Call())).SubscriptionArn;
}

using System.Text.Json.Nodes;
using LocalAws.Events;
using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;
using LocalAws.Sns;
using LocalAws.Tests.Testing;
using Microsoft.Extensions.Time.Testing;

namespace LocalAws.Tests.Events;

public class ScheduledRuleTests
{
    private static readonly DateTimeOffset Begun = new(2026, 11, 28, 10, 0, 30, TimeSpan.Zero);
    private readonly FakeTimeProvider clock = new(Begun);

    [Fact]
    public async Task A_rate_fires_from_its_beginning_on_and_no_more_when_it_is_disabled()
    {
        await using var aws = await TestAws.StartAsync(options => options with { Clock = clock, TimeScale = 1000 });
        await using var endpoint = await Listener.StartAsync();
        var arn = await RuleAsync(aws, endpoint, "rate(5 minutes)");
        clock.Advance(TimeSpan.FromMinutes(5));
        var happened = JsonNode.Parse((await endpoint.NextAsync()).Body)!;
        Assert.Equal(("Scheduled Event", "aws.events", arn), ((string?)happened["detail-type"], (string?)happened["source"], (string?)happened["resources"]![0]));
        Assert.Equal(("2026-11-28T10:05:30Z", "{}"), ((string?)happened["time"], happened["detail"]!.ToJsonString()));
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("2026-11-28T10:10:30Z", Time((await endpoint.NextAsync()).Body));

        await aws.Get<DisableRule>().InvokeAsync(new("tick", null), Call());
        clock.Advance(TimeSpan.FromMinutes(30));
        await aws.Get<EnableRule>().InvokeAsync(new("tick", null), Call());
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal("2026-11-28T10:45:30Z", Time((await endpoint.NextAsync()).Body));
    }

    [Fact]
    public async Task A_cron_expression_fires_by_the_clock_and_what_was_missed_is_not_made_up_for()
    {
        await using var aws = await TestAws.StartAsync(options => options with { Clock = clock });
        await using var endpoint = await Listener.StartAsync();
        await RuleAsync(aws, endpoint, "cron(0 12 * * ? *)");
        clock.Advance(new DateTimeOffset(2026, 11, 28, 12, 0, 0, TimeSpan.Zero) - Begun);
        Assert.Equal("2026-11-28T12:00:00Z", Time((await endpoint.NextAsync()).Body));

        await aws.Get<DeliveryQueue>().IdleAsync(); // what a stop finds on its way is delivered again
        await aws.RestartAsync(meanwhile: () => clock.Advance(TimeSpan.FromDays(2) + TimeSpan.FromHours(1)));
        clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal("2026-12-01T12:00:00Z", Time((await endpoint.NextAsync()).Body));
    }

    [Fact]
    public async Task Schedules_are_the_default_buss_and_read_back()
    {
        await using var aws = await TestAws.StartAsync(options => options with { Clock = clock });
        await aws.Get<CreateEventBus>().InvokeAsync(new("own", null, null, null), Call());
        var refused = await Assert.ThrowsAsync<AwsException>(() => PutAsync(aws, "rate(5 minutes)", "own"));
        Assert.Equal(("ValidationException", "ScheduleExpression is supported only on the default event bus."), (refused.Code, refused.Message));
        await PutAsync(aws, "cron(0 12 ? * MON-FRI *)", null);
        Assert.Equal("cron(0 12 ? * MON-FRI *)", (await aws.Get<DescribeRule>().InvokeAsync(new("tick", null), Call())).ScheduleExpression);
        Assert.Equal("cron(0 12 ? * MON-FRI *)", Assert.Single((await aws.Get<ListRules>().InvokeAsync(new(null, null, null, null), Call())).Rules).ScheduleExpression);
    }

    private static string? Time(string body) => (string?)JsonNode.Parse(body)!["time"];

    private async Task<string> RuleAsync(TestAws aws, Listener endpoint, string expression)
    {
        var topic = (await aws.Get<CreateTopic>().InvokeAsync(
            new("ticks", new Dictionary<string, string> { ["Policy"] = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sns:Publish","Resource":"*"}]}""" }, null), Call())).TopicArn;
        await aws.Get<Subscribe>().InvokeAsync(new(topic, "http", endpoint.Url.ToString(), new Dictionary<string, string> { ["RawMessageDelivery"] = "true" }, null), Call());
        var token = (string)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Token"]!;
        await aws.Get<ConfirmSubscription>().InvokeAsync(new(topic, token, null), Call());
        var arn = await PutAsync(aws, expression, null);
        await aws.Get<PutTargets>().InvokeAsync(new("tick", null, [new Target { Id = "1", Arn = topic }]), Call());
        return arn;
    }

    private async Task<string> PutAsync(TestAws aws, string expression, string? bus) =>
        (await aws.Get<PutRule>().InvokeAsync(new("tick", expression, null, null, null, null, null, bus), Call())).RuleArn;

    private LocalAws.Http.CallContext Call() => LocalAws.Http.CallContext.ForService(new("123456789012", "us-east-1"), "arn:aws:iam::123456789012:root", clock);
}

using LocalAws.Events;
using LocalAws.Events.Execution;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;
using Microsoft.Extensions.Time.Testing;

namespace LocalAws.Tests.Events;

public class TargetRetryTests
{
    private static readonly DateTimeOffset Begun = new(2026, 11, 28, 10, 0, 0, TimeSpan.Zero);
    private readonly FakeTimeProvider clock = new(Begun);

    [Theory]
    [InlineData("ThrottlingException", 400)]
    [InlineData("TooManyRequestsException", 429)]
    [InlineData("AccountLimitExceededException", 400)]
    [InlineData("InternalError", 500)]
    public async Task What_a_target_cannot_take_now_is_tried_again_for_a_day(string code, int status)
    {
        var (retries, waited) = await TryAllAsync(new AwsException(code, "later", status), null);
        Assert.Equal(185, retries);
        Assert.InRange(waited, TimeSpan.FromHours(20), TimeSpan.FromHours(25));
    }

    [Theory]
    [InlineData("AccessDeniedException")]
    [InlineData("ResourceNotFoundException")]
    public async Task What_it_refuses_is_given_up_at_once(string code) => Assert.Equal(0, (await TryAllAsync(new AwsException(code, "never", 400), null)).Retries);

    [Fact]
    public async Task A_retry_policy_sets_how_often_and_how_long()
    {
        var later = new AwsException("ThrottlingException", "later", 400);
        Assert.Equal((3, TimeSpan.FromSeconds(1 + 2 + 4)), await TryAllAsync(later, new RetryPolicy(3, null)));
        Assert.Equal(0, (await TryAllAsync(later, new RetryPolicy(0, null))).Retries);
        Assert.InRange((await TryAllAsync(later, new RetryPolicy(null, 60))).Waited, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60));
    }

    private async Task<(int Retries, TimeSpan Waited)> TryAllAsync(AwsException answer, RetryPolicy? policy)
    {
        var deliverer = new TargetDeliverer(new TargetSenders([new Refusing(answer)]), new LocalAwsOptions { StateFolder = "" }, clock);
        var target = new Target { Id = "1", Arn = "arn:aws:test:us-east-1:123456789012:t", RetryPolicy = policy };
        var body = System.Text.Json.JsonSerializer.Serialize(new TargetDeliverer.Parcel("r", "arn:aws:events:us-east-1:123456789012:rule/r", target, "{}"));
        var (delivery, begun) = (new Delivery(1, deliverer.Kind, new Scope("123456789012", "us-east-1"), body, clock.GetUtcNow(), 0), clock.GetUtcNow());
        while ((await deliverer.TryAsync(delivery, default)).Wait is { } wait)
        {
            clock.Advance(wait);
            delivery = delivery with { Attempts = delivery.Attempts + 1 };
        }
        return (delivery.Attempts, clock.GetUtcNow() - begun);
    }

    private sealed class Refusing(AwsException answer) : ITargetSender
    {
        public string Service => "test";

        public Task SendAsync(Target target, string input, CallContext call) => Task.FromException(answer);
    }
}

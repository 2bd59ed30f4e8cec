using LocalAws.Kernel;
using LocalAws.Sns;

namespace LocalAws.Tests.Sns;

public class DeliveryPolicyTests
{
    [Fact]
    public void Three_retries_twenty_seconds_apart_are_what_an_endpoint_gets_by_itself() => Assert.Equal([20, 20, 20], Waits(new DeliveryPolicy()));

    [Theory]
    [InlineData("linear", 2, 3, 4, 5)]
    [InlineData("arithmetic", 1.4, 2.2, 3.4, 5)]
    public void The_phases_follow_each_other(string function, double first, double second, double third, double fourth) => Assert.Equal(
        [0, 0, 1, first, second, third, fourth, 5, 5],
        Waits(new DeliveryPolicy { MinDelayTarget = 1, MaxDelayTarget = 5, NumRetries = 9, NumNoDelayRetries = 2, NumMinDelayRetries = 1, NumMaxDelayRetries = 2, BackoffFunction = function }).Select(each => Math.Round(each, 6)));

    [Theory]
    [InlineData("geometric")]
    [InlineData("exponential")]
    public void Delays_grow_to_the_greatest(string function)
    {
        var waits = Waits(new DeliveryPolicy { MinDelayTarget = 1, MaxDelayTarget = 20, NumRetries = 10, BackoffFunction = function });
        Assert.Equal(10, waits.Count);
        Assert.Equal(waits.Order(), waits);
        Assert.Equal((20, true), (Math.Round(waits[^1], 6), waits[0] > 1));
    }

    [Fact]
    public void Functions_are_tried_for_23_days_and_mails_50_times()
    {
        Assert.Equal([0, 0, 0, 1, 1], Waits(DeliveryPolicy.Functions).Take(5));
        Assert.Equal((100_015, 23), (Waits(DeliveryPolicy.Functions).Count, (int)TimeSpan.FromSeconds(Waits(DeliveryPolicy.Functions).Sum()).TotalDays));
        Assert.Equal(50, Waits(DeliveryPolicy.Mails).Count);
    }

    [Theory]
    [InlineData("""{"healthyRetryPolicy":{"numRetries":101}}""", "numRetries")]
    [InlineData("""{"healthyRetryPolicy":{"minDelayTarget":0}}""", "minDelayTarget")]
    [InlineData("""{"healthyRetryPolicy":{"minDelayTarget":30}}""", "minDelayTarget")]
    [InlineData("""{"healthyRetryPolicy":{"maxDelayTarget":3601}}""", "maxDelayTarget")]
    [InlineData("""{"healthyRetryPolicy":{"numRetries":3,"numNoDelayRetries":4}}""", "numNoDelayRetries")]
    [InlineData("""{"healthyRetryPolicy":{"numRetries":100,"minDelayTarget":60,"maxDelayTarget":60}}""", "3600 seconds")]
    [InlineData("""{"healthyRetryPolicy":{"backoffFunction":"cubic"}}""", "backoffFunction")]
    [InlineData("""{"healthyRetryPolicy":{"retries":3}}""", "retries")]
    [InlineData("""{"throttlePolicy":{"maxReceivesPerSecond":1}}""", "maxReceivesPerSecond")]
    [InlineData("""{"requestPolicy":{"headerContentType":"nonsense"}}""", "headerContentType")]
    [InlineData("nothing", "DeliveryPolicy")]
    public void What_is_no_policy_is_refused(string policy, string reason) =>
        Assert.Contains(reason, Assert.Throws<AwsException>(() => DeliveryPolicies.CheckSubscriptions(policy)).Message, StringComparison.Ordinal);

    private static List<double> Waits(DeliveryPolicy policy) =>
        [.. Enumerable.Range(1, int.MaxValue).Select(policy.WaitAfter).TakeWhile(each => each is not null).Select(each => each!.Value.TotalSeconds)];
}

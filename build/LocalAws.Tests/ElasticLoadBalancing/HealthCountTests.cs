using FsCheck;
using FsCheck.Fluent;
using LocalAws.ElasticLoadBalancing;
using LocalAws.ElasticLoadBalancing.Execution;

namespace LocalAws.Tests.ElasticLoadBalancing;

public class HealthCountTests
{
    private static readonly TargetHealth Failure = new("unhealthy", "Target.Timeout", "Request timed out");

    [Fact]
    public void The_first_success_makes_a_new_target_healthy() => Assert.Equal("healthy", After(5, 2, true).State);

    [Fact]
    public void One_failure_is_not_enough_when_the_threshold_is_two()
    {
        Assert.Equal("initial", After(5, 2, false).State);
        Assert.Equal("healthy", After(5, 2, true, false).State);
        Assert.Equal("healthy", After(5, 2, true, false, true, false).State);
        Assert.Equal(Failure, After(5, 2, true, false, false));
    }

    [Fact]
    public void An_unhealthy_target_needs_the_healthy_threshold()
    {
        Assert.Equal("unhealthy", After(3, 2, false, false, true, true).State);
        Assert.Equal("healthy", After(3, 2, false, false, true, true, true).State);
    }

    [Fact]
    public void A_target_is_unhealthy_or_healthy_exactly_when_its_last_results_say_so()
    {
        var results = ArbMap.Default.ArbFor<bool[]>();
        var thresholds = Gen.Choose(2, 10).Two().ToArbitrary();
        Prop.ForAll(results, thresholds, (checks, limits) =>
        {
            var (healthy, unhealthy) = limits;
            var state = After(healthy, unhealthy, checks).State;
            return Tail(checks, false) >= unhealthy ? state == "unhealthy" : Tail(checks, true) < healthy || state == "healthy";
        }).QuickCheckThrowOnFailure();
    }

    private static int Tail(bool[] checks, bool passed) => checks.Reverse().TakeWhile(each => each == passed).Count();

    private static TargetHealth After(int healthy, int unhealthy, params bool[] checks) =>
        checks.Aggregate(HealthCount.Initial, (count, passed) => count.After(passed ? null : Failure, healthy, unhealthy)).Health;
}

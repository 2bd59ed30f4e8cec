using FsCheck.Fluent;
using LocalAws.CodeDeploy;
using LocalAws.CodeDeploy.Execution;
using static LocalAws.CodeDeploy.Execution.HealthyHosts;

namespace LocalAws.Tests.CodeDeploy;

public class HealthyHostsTests
{
    [Theory]
    [InlineData(OneAtATime, "FLEET_PERCENT", 99, 9, 8)]
    [InlineData(OneAtATime, "FLEET_PERCENT", 99, 1, 0)]
    [InlineData("CodeDeployDefault.HalfAtATime", "FLEET_PERCENT", 50, 9, 5)]
    [InlineData("CodeDeployDefault.AllAtOnce", "FLEET_PERCENT", 0, 9, 0)]
    [InlineData("custom", "FLEET_PERCENT", 95, 9, 9)]
    [InlineData("custom", "HOST_COUNT", 6, 9, 6)]
    public void Percentages_are_rounded_up_and_counts_are_taken_as_they_are(string config, string type, int value, int fleet, int expected) =>
        Assert.Equal(expected, Required(config, type, value, fleet));

    [Theory]
    [InlineData(9, 4)] // half of nine, rounded down
    [InlineData(2, 1)]
    public void HalfAtATime_begins_with_half_of_the_fleet(int fleet, int expected) =>
        Assert.Equal(Step.Begin(expected), Next(new FleetState(fleet, fleet, 0, 0, 0), Required("half", "FLEET_PERCENT", 50, fleet)));

    [Fact]
    public void OneAtATime_forgives_the_last_host_and_no_other()
    {
        Assert.Equal(StepKind.Fail, Simulate(3, 0, 2, failing: index => index == 0));
        Assert.Equal(StepKind.Fail, Simulate(3, 0, 2, failing: index => index == 1));
        Assert.Equal(StepKind.Succeed, Simulate(3, 0, 2, failing: index => index == 2));
        Assert.Equal(StepKind.Fail, Simulate(1, 0, 0, failing: _ => true));
    }

    [Fact]
    public void AllAtOnce_succeeds_with_one_host() => Assert.Equal(StepKind.Succeed, Simulate(5, 0, 0, failing: index => index != 3));

    [Fact]
    public void A_minimum_that_leaves_no_host_is_contradictory() => Assert.True(IsContradictory(Required("custom", "FLEET_PERCENT", 95, 9), 9));

    [Theory]
    [InlineData("FLEET_PERCENT", 100)]
    [InlineData("FLEET_PERCENT", 101)]
    [InlineData("HOST_COUNT", -1)]
    public async Task A_configuration_that_leaves_no_host_is_refused(string type, int value)
    {
        await using var aws = await DeployHarness.StartAsync();
        var refused = await Assert.ThrowsAsync<LocalAws.Kernel.AwsException>(() => aws.Aws.Get<CreateDeploymentConfig>().InvokeAsync(new("all", new(type, value), null, null, null), aws.Call()));
        Assert.Equal("InvalidMinimumHealthyHostValueException", refused.Code);
        Assert.Contains("a percentage is 0 to 99", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hosts_that_were_unhealthy_go_first_even_where_no_healthy_one_may_be_taken_out() =>
        Assert.Equal(StepKind.Begin, Next(new FleetState(4, 2, 2, 0, 0), 2).Kind);

    [Fact]
    public void No_deployment_ever_leaves_fewer_healthy_hosts_than_required_and_every_one_ends() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(1, 40).SelectMany(fleet => Gen.Choose(0, fleet - 1).SelectMany(required => Gen.Choose(0, int.MaxValue).Select(seed => (fleet, required, seed)))).ToArbitrary(),
        each =>
        {
            var random = new Random(each.seed);
            var outcome = Simulate(each.fleet, 0, each.required, _ => random.Next(4) == 0);
            return outcome is StepKind.Succeed or StepKind.Fail;
        }));

    [Fact]
    public void Without_failures_every_deployment_that_can_begin_succeeds() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(1, 60).SelectMany(fleet => Gen.Choose(0, fleet - 1).SelectMany(required => Gen.Choose(0, fleet).Select(broken => (fleet, required, broken)))).ToArbitrary(),
        each => Simulate(each.fleet, each.broken, each.required, _ => false) == StepKind.Succeed));

    // Hosts end in the order in which they began; the minimum is checked after every step.
    private static StepKind Simulate(int fleet, int broken, int required, Func<int, bool> failing)
    {
        var (healthy, unhealthy, running, succeeded, index) = (fleet - broken, broken, 0, 0, 0);
        while (true)
        {
            var step = Next(new FleetState(fleet, healthy, unhealthy, running, succeeded), required);
            if (step.Kind is StepKind.Succeed or StepKind.Fail)
                return step.Kind;
            if (step.Kind is StepKind.Begin)
            {
                Assert.InRange(step.Count, 1, healthy + unhealthy);
                var fromUnhealthy = Math.Min(step.Count, unhealthy);
                unhealthy -= fromUnhealthy;
                healthy -= step.Count - fromUnhealthy;
                running += step.Count;
                Assert.True(fromUnhealthy == step.Count || healthy + succeeded >= required, $"{healthy + succeeded} of {required} healthy");
            }
            else
            {
                Assert.True(running > 0);
                running--;
                succeeded += failing(index++) ? 0 : 1;
            }
        }
    }
}

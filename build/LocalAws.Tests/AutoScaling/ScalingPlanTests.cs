using FsCheck;
using FsCheck.Fluent;
using LocalAws.AutoScaling;
using LocalAws.AutoScaling.Execution;

namespace LocalAws.Tests.AutoScaling;

public class ScalingPlanTests
{
    private static readonly string[] Zones = ["a", "b", "c"];

    [Fact]
    public void Carried_out_a_plan_leaves_the_desired_number_of_healthy_instances_and_nothing_to_do()
    {
        var instance = from zone in Gen.Elements(Zones)
                       from healthy in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
                       select (zone, healthy);
        Prop.ForAll(Gen.ListOf(instance).ToArbitrary(), Gen.Choose(0, 12).ToArbitrary(), (present, desired) =>
        {
            var group = Group(desired, [.. present.Select((each, index) => Instance($"i-{index:D3}", each.zone, each.healthy))]);
            var plan = ScalingPlan.Of(group);
            var after = group with
            {
                Instances =
                [
                    .. group.Instances.Where(each => plan.Terminations.All(end => end.InstanceId != each.Id)),
                    .. plan.Launches.Select((zone, index) => Instance($"i-new-{index:D3}", zone, healthy: true)),
                ],
            };
            var next = ScalingPlan.Of(after);
            return after.Instances.Count == desired && after.Instances.All(each => each.Health == "Healthy") && next is { Launches.Count: 0, Terminations.Count: 0 };
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Launches_even_the_zones_out()
    {
        var plan = ScalingPlan.Of(Group(6, [Instance("i-1", "a", true), Instance("i-2", "a", true)]));
        Assert.Equal(["b", "c", "b", "c"], plan.Launches);
    }

    [Fact]
    public void What_goes_is_the_oldest_of_the_zone_that_has_most()
    {
        var plan = ScalingPlan.Of(Group(2, [Instance("i-1", "a", true), Instance("i-3", "b", true), Instance("i-2", "b", true)]));
        Assert.Equal(["i-2"], plan.Terminations.Select(each => each.InstanceId));
    }

    private static GroupDocument Group(int desired, IReadOnlyList<GroupInstance> instances) => new()
    {
        Group = new AutoScalingGroup { AutoScalingGroupName = "g", AutoScalingGroupARN = "arn", HealthCheckType = "EC2", DesiredCapacity = desired, MaxSize = 100, AvailabilityZones = Zones },
        Instances = instances,
    };

    private static GroupInstance Instance(string id, string zone, bool healthy) =>
        new() { Id = id, Zone = zone, State = "InService", Health = healthy ? "Healthy" : "Unhealthy", Since = DateTimeOffset.UnixEpoch };
}

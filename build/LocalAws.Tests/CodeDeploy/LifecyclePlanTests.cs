using LocalAws.CodeDeploy.Execution;

namespace LocalAws.Tests.CodeDeploy;

public class LifecyclePlanTests
{
    private const string Deploy = "ApplicationStop DownloadBundle BeforeInstall Install AfterInstall ApplicationStart ValidateService";
    private const string Block = "BeforeBlockTraffic BlockTraffic AfterBlockTraffic";
    private const string Allow = "BeforeAllowTraffic AllowTraffic AfterAllowTraffic";

    [Fact]
    public void In_place_without_a_load_balancer_has_no_traffic_events() => Assert.Equal(Deploy, string.Join(' ', LifecyclePlan.InPlace(loadBalancer: false)));

    [Fact]
    public void In_place_with_a_load_balancer_blocks_traffic_first_and_allows_it_last() =>
        Assert.Equal($"{Block} {Deploy} {Allow}", string.Join(' ', LifecyclePlan.InPlace(loadBalancer: true)));

    [Fact]
    public void Launched_instances_have_no_traffic_to_block_and_terminated_ones_only_end_their_work()
    {
        Assert.Equal(($"{Deploy} {Allow}", Deploy), (string.Join(' ', LifecyclePlan.Launch(loadBalancer: true)), string.Join(' ', LifecyclePlan.Launch(loadBalancer: false))));
        Assert.Equal(($"{Block} ApplicationStop", "ApplicationStop"), (string.Join(' ', LifecyclePlan.Termination(loadBalancer: true)), string.Join(' ', LifecyclePlan.Termination(loadBalancer: false))));
    }

    [Fact]
    public void Blue_green_deploys_to_replacements_and_only_blocks_originals()
    {
        Assert.Equal($"{Deploy} {Allow}", string.Join(' ', LifecyclePlan.Replacement));
        Assert.Equal(Block, string.Join(' ', LifecyclePlan.Original));
    }

    [Fact]
    public void A_blue_green_rollback_gives_originals_their_traffic_back_and_takes_it_from_replacements()
    {
        Assert.Equal(Allow, string.Join(' ', LifecyclePlan.RestoredOriginal));
        Assert.Equal(Block, string.Join(' ', LifecyclePlan.WithdrawnReplacement));
    }

    [Theory]
    [InlineData("ApplicationStop", true)]
    [InlineData("BeforeBlockTraffic", true)]
    [InlineData("AfterBlockTraffic", true)]
    [InlineData("BeforeInstall", false)]
    [InlineData("BeforeAllowTraffic", false)]
    public void Scripts_of_some_events_come_from_the_previous_revision(string lifecycleEvent, bool previous) =>
        Assert.Equal(previous, LifecyclePlan.UsesPreviousRevision(lifecycleEvent));
}

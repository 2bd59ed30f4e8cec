using LocalAws.CodeDeploy;
using LocalAws.Kernel;

namespace LocalAws.Tests.CodeDeploy;

public class GroupRulesTests
{
    private static readonly EC2TagFilter Web = new("Name", "web", "KEY_AND_VALUE");
    private static readonly TagFilter Rack = new("Rack", "1", "KEY_AND_VALUE");

    [Fact]
    public async Task Filters_and_sets_of_tags_are_not_given_together_and_none_is_dropped()
    {
        await using var aws = await DeployHarness.StartAsync();
        await ExpectAsync(aws, "InvalidEC2TagCombinationException", group => group with { Ec2TagFilters = [Web], Ec2TagSet = new([[Web]]) });
        await ExpectAsync(aws, "InvalidOnPremisesTagCombinationException", group => group with { OnPremisesInstanceTagFilters = [Rack], OnPremisesTagSet = new([[Rack]]) });
        await aws.CreateGroupAsync(group => group with { Ec2TagFilters = null, Ec2TagSet = new([[Web]]) });
        Assert.Null(aws.Store.Group(DeployHarness.Scope, "app", "group").Info.Ec2TagFilters);
    }

    private static async Task ExpectAsync(DeployHarness aws, string code, Func<CreateDeploymentGroupInput, CreateDeploymentGroupInput> change) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<AwsException>(() => aws.CreateGroupAsync(change))).Code);
}

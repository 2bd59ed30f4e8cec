using Amazon.EC2;
using Amazon.EC2.Model;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Ec2;

/// <summary>Through the real AWSSDK.EC2.</summary>
public class SdkTests(SharedAws served) : IClassFixture<SharedAws>
{
    [Fact]
    public async Task Instances_live_from_run_to_terminate()
    {
        using var ec2 = served.Aws.Ec2();
        var run = await ec2.RunInstancesAsync(new()
        {
            ImageId = "ami-0123456789abcdef0",
            InstanceType = InstanceType.T3Micro,
            MinCount = 2,
            MaxCount = 2,
            ClientToken = "once",
            TagSpecifications = [new() { ResourceType = ResourceType.Instance, Tags = [new("Name", "sdk")] }],
        });
        var ids = run.Reservation.Instances.ConvertAll(instance => instance.InstanceId);
        Assert.Equal(2, ids.Count);
        var described = await ec2.DescribeInstancesAsync(new DescribeInstancesRequest { Filters = [new("tag:Name", ["sdk"]), new("instance-state-name", ["pending", "running"])] });
        Assert.Equal(ids.Order(), described.Reservations.SelectMany(each => each.Instances).Select(instance => instance.InstanceId).Order());
        Assert.All(described.Reservations.SelectMany(each => each.Instances), instance => Assert.Equal((InstanceType.T3Micro, "sdk"), (instance.InstanceType, Assert.Single(instance.Tags, tag => tag.Key == "Name").Value)));
        Assert.Equal(InstanceStateName.Stopping, (await ec2.StopInstancesAsync(new() { InstanceIds = [ids[0]] })).StoppingInstances[0].CurrentState.Name);
        Assert.Equal(InstanceStateName.Pending, (await ec2.StartInstancesAsync(new() { InstanceIds = [ids[0]] })).StartingInstances[0].CurrentState.Name);
        Assert.Equal(2, (await ec2.TerminateInstancesAsync(new() { InstanceIds = ids })).TerminatingInstances.Count);
        var status = await ec2.DescribeInstanceStatusAsync(new DescribeInstanceStatusRequest { InstanceIds = ids, IncludeAllInstances = true });
        Assert.All(status.InstanceStatuses, each => Assert.Contains(each.InstanceState.Name.Value, (string[])["shutting-down", "terminated"]));
    }

    [Fact]
    public async Task Tags_are_made_described_and_removed()
    {
        using var ec2 = served.Aws.Ec2();
        var group = (await ec2.CreateSecurityGroupAsync(new() { GroupName = "tagged", Description = "for tags" })).GroupId;
        await ec2.CreateTagsAsync(new() { Resources = [group], Tags = [new("a", "1"), new("b", "2")] });
        await ec2.DeleteTagsAsync(new() { Resources = [group], Tags = [new("a")] });
        var tags = await ec2.DescribeTagsAsync(new DescribeTagsRequest { Filters = [new("resource-id", [group])] });
        Assert.Equal(("b", "2"), (Assert.Single(tags.Tags).Key, tags.Tags[0].Value));
    }

    [Fact]
    public async Task Security_groups_have_rules()
    {
        using var ec2 = served.Aws.Ec2();
        var group = (await ec2.CreateSecurityGroupAsync(new() { GroupName = "ruled", Description = "for rules" })).GroupId;
        var permission = new IpPermission { IpProtocol = "tcp", FromPort = 80, ToPort = 80, Ipv4Ranges = [new() { CidrIp = "0.0.0.0/0" }] };
        await ec2.AuthorizeSecurityGroupIngressAsync(new() { GroupId = group, IpPermissions = [permission] });
        var twice = await Assert.ThrowsAsync<AmazonEC2Exception>(() => ec2.AuthorizeSecurityGroupIngressAsync(new() { GroupId = group, IpPermissions = [permission] }));
        Assert.Equal("InvalidPermission.Duplicate", twice.ErrorCode);
        var described = Assert.Single((await ec2.DescribeSecurityGroupsAsync(new DescribeSecurityGroupsRequest { GroupIds = [group] })).SecurityGroups);
        Assert.Equal(("0.0.0.0/0", 80), (described.IpPermissions[0].Ipv4Ranges[0].CidrIp, described.IpPermissions[0].FromPort!.Value));
        await ec2.DeleteSecurityGroupAsync(new DeleteSecurityGroupRequest { GroupId = group });
        var gone = await Assert.ThrowsAsync<AmazonEC2Exception>(() => ec2.DescribeSecurityGroupsAsync(new DescribeSecurityGroupsRequest { GroupIds = [group] }));
        Assert.Equal("InvalidGroup.NotFound", gone.ErrorCode);
    }

    [Fact]
    public async Task Templates_have_versions_and_mistakes_have_EC2s_codes()
    {
        using var ec2 = served.Aws.Ec2();
        var template = await ec2.CreateLaunchTemplateAsync(new() { LaunchTemplateName = "sdk", LaunchTemplateData = new() { ImageId = "ami-0123456789abcdef0", InstanceType = InstanceType.T3Micro } });
        await ec2.CreateLaunchTemplateVersionAsync(new() { LaunchTemplateName = "sdk", SourceVersion = "1", LaunchTemplateData = new() { InstanceType = InstanceType.T3Small } });
        var versions = await ec2.DescribeLaunchTemplateVersionsAsync(new() { LaunchTemplateId = template.LaunchTemplate.LaunchTemplateId, Versions = ["$Latest"] });
        Assert.Equal((2L, InstanceType.T3Small, "ami-0123456789abcdef0"), (versions.LaunchTemplateVersions[0].VersionNumber!.Value, versions.LaunchTemplateVersions[0].LaunchTemplateData.InstanceType, versions.LaunchTemplateVersions[0].LaunchTemplateData.ImageId));
        var unknown = await Assert.ThrowsAsync<AmazonEC2Exception>(() => ec2.DescribeInstancesAsync(new DescribeInstancesRequest { InstanceIds = ["i-00000000000000001"] }));
        Assert.Equal(("InvalidInstanceID.NotFound", System.Net.HttpStatusCode.BadRequest), (unknown.ErrorCode, unknown.StatusCode));
        var dry = await Assert.ThrowsAsync<AmazonEC2Exception>(() => ec2.RunInstancesAsync(new() { ImageId = "ami-0123456789abcdef0", MinCount = 1, MaxCount = 1, DryRun = true }));
        Assert.Equal("DryRunOperation", dry.ErrorCode);
        var refused = await Assert.ThrowsAsync<AmazonEC2Exception>(() => ec2.CreateVpcAsync(new CreateVpcRequest { CidrBlock = "10.0.0.0/16" }));
        Assert.Contains("CreateVpc", refused.Message, StringComparison.Ordinal);
    }
}

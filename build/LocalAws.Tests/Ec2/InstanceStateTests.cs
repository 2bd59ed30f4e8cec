using System.Net;
using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Ec2;

public class InstanceStateTests
{
    private static readonly Scope Scope = new("123456789012", "us-east-1");

    [Fact]
    public async Task Every_state_is_announced_also_those_in_between()
    {
        await using var aws = await TestAws.StartAsync();
        var states = new List<string>();
        var ended = new TaskCompletionSource();
        await using var subscription = aws.Get<EventBus>().Subscribe((each, _) =>
        {
            if (each.DetailType == "EC2 Instance State-change Notification")
                states.Add((string)each.Detail["state"]!);
            if (states is [.., "terminated"])
                ended.TrySetResult();
            return Task.CompletedTask;
        });
        var id = (await RunAsync(aws)).InstanceId!;
        await aws.Get<StopInstances>().InvokeAsync(new([id], null, null, null), Call());
        await aws.Get<StartInstances>().InvokeAsync(new([id], null), Call());
        await aws.Get<TerminateInstances>().InvokeAsync(new([id], null), Call());
        await ended.Task.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(["pending", "running", "stopping", "stopped", "pending", "running", "shutting-down", "terminated"], states);
    }

    [Fact]
    public async Task A_stopped_instance_has_no_public_address_and_a_terminated_one_nothing_and_both_say_why()
    {
        await using var aws = await TestAws.StartAsync();
        var id = (await RunAsync(aws)).InstanceId!;
        await aws.Get<StopInstances>().InvokeAsync(new([id], null, null, null), Call());
        var stopped = await DescribeAsync(aws, id);
        Assert.Equal((null, "", "Client.UserInitiatedShutdown"), (stopped.PublicIpAddress, stopped.PublicDnsName, stopped.StateReason!.Code));
        Assert.Matches(@"^User initiated \(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d GMT\)$", stopped.StateTransitionReason);
        Assert.NotNull(stopped.PrivateIpAddress);

        await aws.Get<StartInstances>().InvokeAsync(new([id], null), Call());
        var started = await DescribeAsync(aws, id);
        Assert.Equal(("127.0.0.1", null, ""), (started.PublicIpAddress, started.StateReason, started.StateTransitionReason));

        await aws.Get<TerminateInstances>().InvokeAsync(new([id], null), Call());
        var terminated = await DescribeAsync(aws, id);
        Assert.Equal((null, null, null), (terminated.PublicIpAddress, terminated.PrivateIpAddress, terminated.SubnetId));
        Assert.Equal((0, 0, 0), (terminated.NetworkInterfaces!.Count, terminated.BlockDeviceMappings!.Count, terminated.SecurityGroups!.Count));
    }

    [Fact]
    public async Task Addresses_lie_in_their_subnets_once_each_and_are_counted()
    {
        await using var aws = await TestAws.StartAsync();
        var subnet = await SubnetAsync(aws);
        var made = await aws.Get<RunInstances>().InvokeAsync(new RunInstancesRequest { ImageId = "ami-12345678", MinCount = 100, MaxCount = 100, SubnetId = subnet.SubnetId }, Call());
        Assert.Equal(100, made.Instances.Select(each => each.PrivateIpAddress).Distinct().Count());
        Assert.All(made.Instances, each => Assert.True(IPNetwork.Parse(subnet.CidrBlock).Contains(IPAddress.Parse(each.PrivateIpAddress!))));
        Assert.All(made.Instances, each => Assert.Equal(each.PrivateIpAddress, Assert.Single(each.NetworkInterfaces!).PrivateIpAddress));
        Assert.Equal((4091, 3991), (subnet.AvailableIpAddressCount, (await SubnetAsync(aws)).AvailableIpAddressCount));
        await aws.Get<TerminateInstances>().InvokeAsync(new([made.Instances[0].InstanceId!], null), Call());
        Assert.Equal(3992, (await SubnetAsync(aws)).AvailableIpAddressCount);
    }

    [Theory]
    [InlineData("i-zz")]
    [InlineData("i-012345678")]
    [InlineData("i-0123456789ABCDEF0")]
    public async Task An_id_that_can_be_none_is_malformed(string id)
    {
        await using var aws = await TestAws.StartAsync();
        foreach (var asked in new Func<Task>[] { () => DescribeAsync(aws, id), () => aws.Get<TerminateInstances>().InvokeAsync(new([id], null), Call()) })
            Assert.Equal("InvalidInstanceID.Malformed", (await Assert.ThrowsAsync<AwsException>(asked)).Code);
    }

    private static CallContext Call() => CallContext.ForService(Scope, "arn:aws:iam::123456789012:root", TimeProvider.System);

    private static async Task<Instance> RunAsync(TestAws aws) =>
        (await aws.Get<RunInstances>().InvokeAsync(new RunInstancesRequest { ImageId = "ami-12345678", MinCount = 1, MaxCount = 1 }, Call())).Instances[0];

    private static async Task<Instance> DescribeAsync(TestAws aws, string id) => (await aws.Get<DescribeInstances>().InvokeAsync(new([id], null, null, null), Call())).Reservations[0].Instances[0];

    private static async Task<Subnet> SubnetAsync(TestAws aws) => (await aws.Get<DescribeSubnets>().InvokeAsync(new([Network.SubnetId(Scope, "us-east-1b")], null), Call())).Subnets[0];
}

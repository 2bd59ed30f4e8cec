using LocalAws.AutoScaling;
using LocalAws.Ec2;
using LocalAws.ElasticLoadBalancing;
using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.AutoScaling;

/// <summary>Groups behind a load balancer: the applications really listen on their instances' ports.</summary>
public class GroupTrafficTests
{
    [Fact]
    public async Task Instances_in_service_are_targets_and_those_that_leave_answer_what_they_have()
    {
        await using var aws = await ScalingHarness.StartAsync();
        var (group, address) = await BalanceAsync(aws);
        await aws.CreateAsync(1, input => input with { TargetGroupARNs = [group] });
        var first = (await aws.InServiceAsync(1))[0].Id;
        await using var app = await TargetApp.StartAsync("first", aws.Instance(first).Port);
        await HealthyAsync(aws, group, first);
        using var client = new HttpClient { BaseAddress = address };
        var slow = client.GetStringAsync(new Uri("/slow", UriKind.Relative));
        await app.SlowBegan.Task;

        await aws.ResizeAsync(2);
        var second = (await aws.InServiceAsync(2)).Single(each => each.Id != first).Id;
        await using var other = await TargetApp.StartAsync("second", aws.Instance(second).Port);
        await HealthyAsync(aws, group, second);
        await aws.Aws.Get<TerminateInstanceInAutoScalingGroup>().InvokeAsync(new(first, true), ScalingHarness.Call());
        await aws.UntilAsync(_ => aws.Store.Activities(ScalingHarness.Scope).Any(each => each.StatusCode == "WaitingForELBConnectionDraining"));
        Assert.Equal("running", aws.Instance(first).State);
        app.SlowMayEnd.SetResult();
        Assert.Equal("first", await slow);
        Assert.Equal(second, (await aws.InServiceAsync(1))[0].Id);
        Assert.Equal("second", await client.GetStringAsync(new Uri("/", UriKind.Relative)));
    }

    [Fact]
    public async Task With_health_checks_of_the_load_balancer_an_instance_that_does_not_answer_is_replaced()
    {
        await using var aws = await ScalingHarness.StartAsync();
        var (group, _) = await BalanceAsync(aws);
        await aws.CreateAsync(1, input => input with { TargetGroupARNs = [group], HealthCheckType = "ELB", HealthCheckGracePeriod = 30 });
        var first = (await aws.InServiceAsync(1))[0].Id;
        await aws.UntilAsync(now => now!.Instances.All(each => each.Id != first));
        Assert.Equal("terminated", aws.Instance(first).State);
        Assert.Contains(aws.Store.Activities(ScalingHarness.Scope), each => each.Cause.Contains("health check that failed", StringComparison.Ordinal));
    }

    private static async Task<(string Group, Uri Address)> BalanceAsync(ScalingHarness aws)
    {
        var group = (await aws.Aws.Get<CreateTargetGroup>().InvokeAsync(
            new CreateTargetGroupInput("web", "HTTP", null, 80, Network.VpcId(ScalingHarness.Scope), null, null, null, null, null, null, null, null, null, null, null, null), ScalingHarness.Call())).TargetGroups[0].TargetGroupArn;
        var balancer = (await aws.Aws.Get<CreateLoadBalancer>().InvokeAsync(new CreateLoadBalancerInput(
            "web", [Network.SubnetId(ScalingHarness.Scope, "us-east-1a"), Network.SubnetId(ScalingHarness.Scope, "us-east-1b")], null, null, null, null, null, null), ScalingHarness.Call())).LoadBalancers[0];
        await aws.Aws.Get<CreateListener>().InvokeAsync(new CreateListenerInput(balancer.LoadBalancerArn, "HTTP", 80, null, null, [new ListenerAction("forward", group, null, null)], null), ScalingHarness.Call());
        return (group, new Uri("http://" + balancer.DNSName));
    }

    private static async Task HealthyAsync(ScalingHarness aws, string group, string id) => Assert.True(await aws.Aws.Get<TargetPools>().UntilAsync(
        group, all => all.Any(each => each.Target.Id == id && each.Health.State == "healthy"), TimeSpan.FromMinutes(1), CancellationToken.None));
}

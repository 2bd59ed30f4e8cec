using LocalAws.Ec2;
using LocalAws.ElasticLoadBalancing;
using LocalAws.Kernel;

namespace LocalAws.Tests.ElasticLoadBalancing;

public class RefusalTests
{
    [Fact]
    public async Task What_cannot_be_is_refused_with_the_services_codes()
    {
        await using var aws = await BalancerHarness.StartAsync();
        string[] subnets = [Network.SubnetId(BalancerHarness.Scope, "us-east-1a"), Network.SubnetId(BalancerHarness.Scope, "us-east-1b")];
        await ExpectAsync("ValidationError", () => CreateAsync(aws, new("one-zone", [subnets[0]], null, null, null, null, null, null)));
        await ExpectAsync("SubnetNotFound", () => CreateAsync(aws, new("no-subnet", ["subnet-0123", subnets[0]], null, null, null, null, null, null)));
        await ExpectAsync("ValidationError", () => CreateAsync(aws, new("-wrong", subnets, null, null, null, null, null, null)));
        await ExpectAsync("InvalidSecurityGroup", () => CreateAsync(aws, new("group", subnets, null, ["sg-0123"], null, null, null, null)));
        await ExpectAsync("InvalidConfigurationRequest", () => CreateAsync(aws, new("net", subnets, null, null, null, null, "network", null)));
        await ExpectAsync("DuplicateLoadBalancerName", () => CreateAsync(aws, new("web", subnets, null, null, "internal", null, null, null)));
        Assert.Equal(aws.Balancer, (await aws.Aws.Get<CreateLoadBalancer>().InvokeAsync(new("web", subnets, null, null, null, null, null, null), BalancerHarness.Call())).LoadBalancers[0].LoadBalancerArn);

        await ExpectAsync("UnsupportedProtocol", () => aws.CreateGroupAsync("tls", group => group with { Protocol = "HTTPS" }));
        await ExpectAsync("ValidationError", () => aws.CreateGroupAsync("no-port", group => group with { Port = null }));
        await ExpectAsync("ValidationError", () => aws.CreateGroupAsync("no-network", group => group with { VpcId = null }));
        await ExpectAsync("InvalidConfigurationRequest", () => aws.CreateGroupAsync("other", group => group with { HealthCheckPort = "9000" }));
        await ExpectAsync("ValidationError", () => aws.CreateGroupAsync("slow", group => group with { HealthCheckTimeoutSeconds = 30 }));
        await ExpectAsync("DuplicateTargetGroupName", () => aws.CreateGroupAsync("blue", group => group with { Port = 81 }));
        Assert.Equal(aws.Group, await aws.CreateGroupAsync("blue"));

        await ExpectAsync("DuplicateListener", async () => await aws.ListenAsync(80, (await aws.CreateGroupAsync("new"), 1)));
        await ExpectAsync("TargetGroupNotFound", () => aws.ListenAsync(81, (aws.Group + "0", 1)));
        await ExpectAsync("ResourceInUse", () => aws.Aws.Get<DeleteTargetGroup>().InvokeAsync(new(aws.Group), BalancerHarness.Call()));
        await ExpectAsync("InvalidTarget", () => aws.Aws.Get<RegisterTargets>().InvokeAsync(new(aws.Group, [new("10.0.0.1", 80, null)]), BalancerHarness.Call()));
        await ExpectAsync("InvalidTarget", async () => await aws.Aws.Get<RegisterTargets>().InvokeAsync(
            new(await aws.CreateGroupAsync("instances", group => group with { TargetType = "instance" }), [new("i-0123456789abcdef0", null, null)]), BalancerHarness.Call()));
    }

    [Fact]
    public async Task Attributes_that_have_no_effect_here_are_refused_by_name()
    {
        await using var aws = await BalancerHarness.StartAsync();
        var sticky = await Assert.ThrowsAsync<AwsException>(() => ModifyAsync(aws, "stickiness.enabled", "true"));
        Assert.Equal("InvalidConfigurationRequest", sticky.Code);
        Assert.Contains("stickiness.enabled", sticky.Message, StringComparison.Ordinal);
        await ModifyAsync(aws, "stickiness.enabled", "false");
        await ExpectAsync("ValidationError", () => ModifyAsync(aws, "no.such", "1"));
        await ExpectAsync("InvalidConfigurationRequest", () => ModifyAsync(aws, "deregistration_delay.timeout_seconds", "3601"));
        await aws.Aws.Get<ModifyLoadBalancerAttributes>().InvokeAsync(new(aws.Balancer, [new("deletion_protection.enabled", "true")]), BalancerHarness.Call());
        await ExpectAsync("OperationNotPermitted", () => aws.Aws.Get<DeleteLoadBalancer>().InvokeAsync(new(aws.Balancer), BalancerHarness.Call()));
    }

    private static Task ModifyAsync(BalancerHarness aws, string key, string value) =>
        aws.Aws.Get<ModifyTargetGroupAttributes>().InvokeAsync(new(aws.Group, [new(key, value)]), BalancerHarness.Call());

    private static Task CreateAsync(BalancerHarness aws, CreateLoadBalancerInput input) => aws.Aws.Get<CreateLoadBalancer>().InvokeAsync(input, BalancerHarness.Call());

    private static async Task ExpectAsync(string code, Func<Task> call) => Assert.Equal(code, (await Assert.ThrowsAsync<AwsException>(call)).Code);
}

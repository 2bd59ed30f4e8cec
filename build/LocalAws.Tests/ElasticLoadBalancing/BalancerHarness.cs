using LocalAws.ElasticLoadBalancing;
using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.ElasticLoadBalancing;

/// <summary>An embedded AWS with a load balancer, a listener and one target group of addresses; its checks are quick.</summary>
public sealed class BalancerHarness : IAsyncDisposable
{
    private readonly HttpClient client = new();

    private BalancerHarness(TestAws aws) => Aws = aws;

    public static Scope Scope { get; } = new("123456789012", "us-east-1");

    public TestAws Aws { get; }

    public string Balancer { get; private set; } = "";

    public string Group { get; private set; } = "";

    public string Listener { get; private set; } = "";

    public TargetPools Pools => Aws.Get<TargetPools>();

    public static async Task<BalancerHarness> StartAsync()
    {
        var harness = new BalancerHarness(await TestAws.StartAsync(options => options with { TimeScale = 100 }));
        harness.Group = await harness.CreateGroupAsync("blue");
        harness.Balancer = (await harness.Aws.Get<CreateLoadBalancer>().InvokeAsync(new CreateLoadBalancerInput(
            "web", [Network.SubnetId(Scope, "us-east-1a"), Network.SubnetId(Scope, "us-east-1b")], null, null, null, null, null, null), Call())).LoadBalancers[0].LoadBalancerArn;
        harness.Listener = (await harness.ListenAsync(80, (harness.Group, 1))).ListenerArn;
        return harness;
    }

    public static CallContext Call() => CallContext.ForService(Scope, "arn:aws:iam::123456789012:root", TimeProvider.System);

    public async Task<string> CreateGroupAsync(string name, Func<CreateTargetGroupInput, CreateTargetGroupInput>? change = null)
    {
        var input = new CreateTargetGroupInput(name, "HTTP", null, 80, Network.VpcId(Scope), null, null, null, null, null, null, null, null, null, "ip", null, null);
        return (await Aws.Get<CreateTargetGroup>().InvokeAsync(change?.Invoke(input) ?? input, Call())).TargetGroups[0].TargetGroupArn;
    }

    public async Task<LocalAws.ElasticLoadBalancing.Listener> ListenAsync(int port, params (string Group, int Weight)[] to) => (await Aws.Get<CreateListener>().InvokeAsync(
        new CreateListenerInput(Balancer, "HTTP", port, null, null, Forward(to), null), Call())).Listeners[0];

    public static IReadOnlyList<ListenerAction> Forward(params (string Group, int Weight)[] to) =>
        [new ListenerAction("forward", null, null, new ForwardActionConfig([.. to.Select(each => new TargetGroupTuple(each.Group, each.Weight))], null))];

    public Task RegisterAsync(string group, TargetApp app) => Aws.Get<RegisterTargets>().InvokeAsync(new RegisterTargetsInput(group, [Target(app)]), Call());

    public Task DeregisterAsync(string group, TargetApp app) => Aws.Get<DeregisterTargets>().InvokeAsync(new DeregisterTargetsInput(group, [Target(app)]), Call());

    public async Task<TargetHealth> HealthAsync(string group, TargetApp app) =>
        (await Aws.Get<DescribeTargetHealth>().InvokeAsync(new DescribeTargetHealthInput(group, [Target(app)]), Call())).TargetHealthDescriptions[0].TargetHealth;

    /// <summary>Waits until a target is in a state.</summary>
    public async Task UntilAsync(string group, TargetApp app, string state) => Assert.True(await Pools.UntilAsync(
        group, all => all.Any(each => each.Target.Port == app.Port && each.Health.State == state), TimeSpan.FromMinutes(1), CancellationToken.None), $"{app.Port} never became {state}");

    /// <summary>Waits until a group has no target that answers something.</summary>
    public async Task UntilDrainedAsync(string group, TargetApp app) => Assert.True(await Pools.UntilAsync(
        group, all => all.All(each => each.Target.Port != app.Port), TimeSpan.FromMinutes(1), CancellationToken.None));

    /// <summary>Address of the load balancer, as it tells it.</summary>
    public async Task<Uri> AddressAsync() => new("http://" + (await Aws.Get<DescribeLoadBalancers>().InvokeAsync(
        new DescribeLoadBalancersInput(null, ["web"], null, null), Call())).LoadBalancers[0].DNSName);

    public async Task<(int Status, string Body)> GetAsync(string path = "/")
    {
        using var answer = await client.GetAsync(new Uri(await AddressAsync(), path));
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return Aws.DisposeAsync();
    }

    private static TargetDescription Target(TargetApp app) => new("127.0.0.1", app.Port, null);
}

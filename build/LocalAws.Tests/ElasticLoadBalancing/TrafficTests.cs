using System.Net.Sockets;
using LocalAws.ElasticLoadBalancing;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.ElasticLoadBalancing;

public class TrafficTests
{
    [Fact]
    public async Task Requests_go_to_healthy_targets_in_turn_with_the_headers_of_a_load_balancer()
    {
        await using var aws = await BalancerHarness.StartAsync();
        await using var one = await TargetApp.StartAsync("one");
        await using var two = await TargetApp.StartAsync("two");
        foreach (var app in new[] { one, two })
        {
            await aws.RegisterAsync(aws.Group, app);
            await aws.UntilAsync(aws.Group, app, "healthy");
        }
        var bodies = new List<string>();
        for (var i = 0; i < 4; i++)
            bodies.Add((await aws.GetAsync()).Body);
        Assert.Equal(["one", "one", "two", "two"], bodies.Order());
        Assert.Equal("127.0.0.1", one.LastHeaders["x-forwarded-for"]);
        Assert.Equal("http", one.LastHeaders["x-forwarded-proto"]);
        Assert.StartsWith("Root=1-", one.LastHeaders["x-amzn-trace-id"], StringComparison.Ordinal);
        Assert.Equal((await aws.AddressAsync()).Authority, one.LastHeaders["host"]);
    }

    [Fact]
    public async Task Without_targets_the_answer_is_503_and_a_target_that_refuses_connections_makes_a_502()
    {
        await using var aws = await BalancerHarness.StartAsync();
        var (status, body) = await aws.GetAsync();
        Assert.Equal(503, status);
        Assert.Contains("503 Service Temporarily Unavailable", body, StringComparison.Ordinal);
        var app = await TargetApp.StartAsync("gone");
        await aws.RegisterAsync(aws.Group, app);
        await aws.UntilAsync(aws.Group, app, "healthy");
        await app.DisposeAsync();
        Assert.Contains((await aws.GetAsync()).Status, new[] { 502 });
        await aws.Pools.UntilAsync(aws.Group, all => all.All(each => each.Health.State == "unhealthy"), TimeSpan.FromMinutes(1), CancellationToken.None);
    }

    [Fact]
    public async Task A_target_whose_checks_fail_gets_no_requests_while_another_is_healthy_and_comes_back()
    {
        await using var aws = await BalancerHarness.StartAsync();
        await using var good = await TargetApp.StartAsync("good");
        await using var bad = await TargetApp.StartAsync("bad");
        await aws.RegisterAsync(aws.Group, good);
        await aws.RegisterAsync(aws.Group, bad);
        await aws.UntilAsync(aws.Group, good, "healthy");
        await aws.UntilAsync(aws.Group, bad, "healthy");
        bad.Status = 500;
        await aws.UntilAsync(aws.Group, bad, "unhealthy");
        Assert.Equal(new TargetHealth("unhealthy", "Target.ResponseCodeMismatch", "Health checks failed with these codes: [500]"), await aws.HealthAsync(aws.Group, bad));
        for (var i = 0; i < 4; i++)
            Assert.Equal((200, "good"), await aws.GetAsync());
        bad.Status = 200;
        await aws.UntilAsync(aws.Group, bad, "healthy");
    }

    [Fact]
    public async Task A_balancer_whose_targets_never_become_healthy_says_why_and_sends_requests_all_the_same()
    {
        await using var aws = await BalancerHarness.StartAsync();
        await using var app = await TargetApp.StartAsync("sick");
        app.Status = 500;
        await aws.RegisterAsync(aws.Group, app);
        await aws.UntilAsync(aws.Group, app, "unhealthy");
        Assert.Equal((500, "sick"), await aws.GetAsync()); // fail open, as on AWS
    }

    [Fact]
    public async Task A_deregistered_target_answers_what_it_has_and_gets_nothing_new()
    {
        await using var aws = await BalancerHarness.StartAsync();
        await using var blue = await TargetApp.StartAsync("blue");
        await using var green = await TargetApp.StartAsync("green");
        await aws.RegisterAsync(aws.Group, blue);
        await aws.UntilAsync(aws.Group, blue, "healthy");
        var slow = aws.GetAsync("/slow");
        await blue.SlowBegan.Task;
        await aws.RegisterAsync(aws.Group, green);
        await aws.UntilAsync(aws.Group, green, "healthy");
        await aws.DeregisterAsync(aws.Group, blue);
        Assert.Equal("draining", (await aws.HealthAsync(aws.Group, blue)).State);
        for (var i = 0; i < 4; i++)
            Assert.Equal((200, "green"), await aws.GetAsync());
        blue.SlowMayEnd.SetResult();
        Assert.Equal((200, "blue"), await slow);
        await aws.UntilDrainedAsync(aws.Group, blue);
        Assert.Equal("Target.NotRegistered", (await aws.HealthAsync(aws.Group, blue)).Reason);
    }

    [Fact]
    public async Task When_the_deregistration_delay_is_over_the_last_requests_are_cut_off()
    {
        await using var aws = await BalancerHarness.StartAsync();
        await using var app = await TargetApp.StartAsync("app");
        await aws.Aws.Get<ModifyTargetGroupAttributes>().InvokeAsync(
            new ModifyTargetGroupAttributesInput(aws.Group, [new TargetGroupAttribute("deregistration_delay.timeout_seconds", "1")]), BalancerHarness.Call());
        await aws.RegisterAsync(aws.Group, app);
        await aws.UntilAsync(aws.Group, app, "healthy");
        var slow = aws.GetAsync("/slow");
        await app.SlowBegan.Task;
        await aws.DeregisterAsync(aws.Group, app);
        await aws.UntilDrainedAsync(aws.Group, app);
        Assert.Equal(502, (await slow).Status);
    }

    [Fact]
    public async Task Weights_divide_requests_between_groups_and_switching_them_loses_none()
    {
        await using var aws = await BalancerHarness.StartAsync();
        var other = await aws.CreateGroupAsync("green");
        await using var blue = await TargetApp.StartAsync("blue");
        await using var green = await TargetApp.StartAsync("green");
        await aws.RegisterAsync(aws.Group, blue);
        await aws.UntilAsync(aws.Group, blue, "healthy");
        await SwitchAsync(aws, (aws.Group, 1), (other, 0));
        await aws.RegisterAsync(other, green);
        await aws.UntilAsync(other, green, "healthy");
        var answers = Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            var seen = new List<(int Status, string Body)>();
            while (seen.Count(each => each.Body == "green") < 50)
                seen.Add(await aws.GetAsync());
            return seen;
        }));
        await SwitchAsync(aws, (aws.Group, 1), (other, 1));
        await SwitchAsync(aws, (aws.Group, 0), (other, 1));
        Assert.All((await answers).SelectMany(each => each), each => Assert.Equal(200, each.Status));
        Assert.Equal((200, "green"), await aws.GetAsync());
    }

    [Fact]
    public async Task A_restart_keeps_address_listeners_and_targets()
    {
        await using var aws = await BalancerHarness.StartAsync();
        await using var app = await TargetApp.StartAsync("app");
        await aws.RegisterAsync(aws.Group, app);
        await aws.UntilAsync(aws.Group, app, "healthy");
        var address = await aws.AddressAsync();
        await aws.Aws.RestartAsync();
        await aws.UntilAsync(aws.Group, app, "healthy");
        Assert.Equal(address, await aws.AddressAsync());
        Assert.Equal((200, "app"), await aws.GetAsync());
    }

    [Fact]
    public async Task A_deleted_listener_closes_its_port_and_its_group_is_unused()
    {
        await using var aws = await BalancerHarness.StartAsync();
        await using var app = await TargetApp.StartAsync("app");
        await aws.RegisterAsync(aws.Group, app);
        await aws.UntilAsync(aws.Group, app, "healthy");
        var address = await aws.AddressAsync();
        await aws.Aws.Get<DeleteListener>().InvokeAsync(new DeleteListenerInput(aws.Listener), BalancerHarness.Call());
        using var socket = new TcpClient();
        await Assert.ThrowsAnyAsync<SocketException>(() => socket.ConnectAsync(address.Host, address.Port));
        await aws.UntilAsync(aws.Group, app, "unused");
        Assert.Equal("Target.NotInUse", (await aws.HealthAsync(aws.Group, app)).Reason);
        await aws.Aws.Get<DeleteTargetGroup>().InvokeAsync(new DeleteTargetGroupInput(aws.Group), BalancerHarness.Call());
    }

    private static Task SwitchAsync(BalancerHarness aws, params (string Group, int Weight)[] to) =>
        aws.Aws.Get<ModifyListener>().InvokeAsync(new ModifyListenerInput(aws.Listener, null, null, null, null, BalancerHarness.Forward(to)), BalancerHarness.Call());
}

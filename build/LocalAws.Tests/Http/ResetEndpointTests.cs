using System.Net;
using System.Net.Sockets;
using LocalAws.CodeBuild;
using LocalAws.Http.Signing;
using LocalAws.S3;
using LocalAws.Tests.CodeBuild;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Http;

public class ResetEndpointTests
{
    private static readonly WireRequest Reset = new("POST", "/_nutshell/reset");

    [Fact]
    public async Task It_stops_what_runs_and_empties_the_state_behind_the_same_address_and_key()
    {
        await using var world = await BuildWorld.StartAsync(options => options with { ResetEndpoint = true });
        var aws = world.Aws;
        using var client = new WireClient(aws.Endpoint);
        Assert.Equal(200, (await client.SendAsync(new WireRequest("PUT", "/kept-bucket").Signed(aws.Server, "s3")))!.Status);
        Assert.Equal(200, (await client.SendAsync(new WireRequest("PUT", "/kept-bucket/key") { Body = "hello"u8.ToArray() }.Signed(aws.Server, "s3")))!.Status);
        var process = await StartSleepingBuildAsync(world);
        var (endpoint, state) = (aws.Endpoint, aws.Get<LocalAws.Kernel.StateFolder>().Path);

        var answer = await client.SendAsync(Reset.Signed(aws.Server, "localaws"));

        Assert.Equal(204, answer!.Status);
        Assert.Equal(endpoint, aws.Endpoint);
        Assert.False(Directory.Exists($"/proc/{process}"));
        Assert.Equal(404, (await client.SendAsync(new WireRequest("GET", "/kept-bucket/key").Signed(aws.Server, "s3")))!.Status);
        Assert.Empty((await aws.Get<ListProjects>().InvokeAsync(new(null, null, null), world.Call)).Projects);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(state, "s3"), "*", SearchOption.AllDirectories));
        Assert.Equal(200, (await client.SendAsync(new WireRequest("PUT", "/kept-bucket").Signed(aws.Server, "s3")))!.Status);
        Assert.NotNull(aws.Get<BucketStore>().Find("kept-bucket"));
    }

    [Fact]
    public async Task Requests_that_come_meanwhile_are_answered_afterwards_or_cut_off()
    {
        await using var aws = await TestAws.StartAsync(options => options with { ResetEndpoint = true });
        using var stop = new CancellationTokenSource();
        var others = Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            using var client = new WireClient(aws.Endpoint);
            var statuses = new HashSet<int>();
            while (!stop.IsCancellationRequested)
                statuses.Add((await client.SendAsync(new WireRequest("GET", "/").Signed(aws.Server, "s3")))?.Status ?? 0);
            return statuses;
        })).ToList();
        using var own = new WireClient(aws.Endpoint);
        for (var i = 0; i < 3; i++)
            Assert.Equal(204, (await own.SendAsync(Reset.Signed(aws.Server, "localaws")))!.Status);
        await stop.CancelAsync();
        foreach (var statuses in await Task.WhenAll(others))
            Assert.All(statuses, status => Assert.True(status is 200 or 0, $"{status}"));
    }

    [Fact]
    public async Task Two_at_once_are_one_after_the_other()
    {
        await using var aws = await TestAws.StartAsync(options => options with { ResetEndpoint = true });
        using WireClient one = new(aws.Endpoint), other = new(aws.Endpoint);
        var answers = await Task.WhenAll(one.SendAsync(Reset.Signed(aws.Server, "localaws")), other.SendAsync(Reset.Signed(aws.Server, "localaws")));
        Assert.All(answers, answer => Assert.Equal(204, answer!.Status));
    }

    [Fact]
    public async Task It_is_off_unless_it_was_asked_for()
    {
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        await client.SendAsync(new WireRequest("PUT", "/kept-bucket").Signed(aws.Server, "s3"));
        var answer = await client.SendAsync(Reset.Signed(aws.Server, "localaws"));
        Assert.Equal(403, answer!.Status);
        Assert.Contains("--reset-endpoint", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(aws.Get<BucketStore>().Find("kept-bucket"));
    }

    [Fact]
    public async Task It_takes_no_unsigned_request_no_session_no_page_and_no_other_method()
    {
        await using var aws = await TestAws.StartAsync(options => options with { ResetEndpoint = true });
        using var client = new WireClient(aws.Endpoint);
        await client.SendAsync(new WireRequest("PUT", "/kept-bucket").Signed(aws.Server, "s3"));
        var session = aws.Get<SessionIssuer>().ForRole($"arn:aws:iam::{aws.Server.AccountId}:role/somebody", "session", TimeSpan.FromHours(1));
        var access = new Access(aws.Endpoint, session.AccessKeyId, session.SecretAccessKey, session.SessionToken);
        (WireRequest Request, int Status)[] tries =
        [
            (Reset.With("host", aws.Endpoint.Authority), 403),
            (Reset.Signed(access, "localaws"), 403),
            (Reset.With("origin", "http://evil.example").Signed(aws.Server, "localaws"), 403),
            (new WireRequest("GET", Reset.Target).Signed(aws.Server, "localaws"), 405),
            (Reset.Signed(aws.Server, "localaws") with { Body = "x"u8.ToArray() }, 403),
        ];
        foreach (var (request, status) in tries)
            Assert.Equal(status, (await client.SendAsync(request))!.Status);
        Assert.NotNull(aws.Get<BucketStore>().Find("kept-bucket"));
    }

    private static async Task<string> StartSleepingBuildAsync(BuildWorld world)
    {
        using var told = new TcpListener(IPAddress.Loopback, 0);
        told.Start();
        await world.ProjectAsync($"version: 0.2\nenv: {{shell: bash}}\nphases: {{build: {{commands: ['echo $$ >/dev/tcp/127.0.0.1/{((IPEndPoint)told.LocalEndpoint).Port}; sleep 600']}}}}");
        await world.Aws.Get<StartBuild>().InvokeAsync(new StartBuildRequest { ProjectName = "app" }, world.Call);
        using var connection = await told.AcceptTcpClientAsync().WaitAsync(TimeSpan.FromMinutes(1), world.Call.Cancellation);
        return (await new StreamReader(connection.GetStream()).ReadToEndAsync()).Trim();
    }
}

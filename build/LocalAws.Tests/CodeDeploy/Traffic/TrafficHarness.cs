using LocalAws.AutoScaling;
using LocalAws.CodeDeploy;
using LocalAws.CodeDeploy.Execution.Traffic;
using LocalAws.Ec2;
using LocalAws.ElasticLoadBalancing;
using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Kernel;

namespace LocalAws.Tests.CodeDeploy.Traffic;

/// <summary>A deployment group of an Auto Scaling group behind a load balancer, with revisions that really serve.</summary>
public sealed class TrafficHarness : IAsyncDisposable
{
    private TrafficHarness(DeployHarness deploy) => Deploy = deploy;

    public DeployHarness Deploy { get; }

    public Uri Address { get; private set; } = null!;

    public string TargetGroup { get; private set; } = "";

    public GroupStore Scaling => Deploy.Aws.Get<GroupStore>();

    /// <summary>The names of the deployment group's Auto Scaling groups.</summary>
    public IReadOnlyList<string> Fleet => [.. Deploy.Store.Group(DeployHarness.Scope, "app", "group").Info.AutoScalingGroups!.Select(each => each.Name!)];

    public static async Task<TrafficHarness> StartAsync(double timeScale = 300)
    {
        var harness = new TrafficHarness(await DeployHarness.StartAsync(options => options with { TimeScale = timeScale }));
        var (aws, call) = (harness.Deploy.Aws, harness.Deploy.Call());
        await aws.Get<CreateLaunchTemplate>().InvokeAsync(new("web", null, new LaunchTemplateData { ImageId = "ami-12345678", IamInstanceProfile = new(null, "instances") }, null, null), call);
        harness.TargetGroup = (await aws.Get<CreateTargetGroup>().InvokeAsync(
            new("web", "HTTP", null, 80, Network.VpcId(DeployHarness.Scope), null, null, null, "/health", null, null, null, null, null, null, null, null), call)).TargetGroups[0].TargetGroupArn;
        var balancer = (await aws.Get<CreateLoadBalancer>().InvokeAsync(
            new("web", [Network.SubnetId(DeployHarness.Scope, "us-east-1a"), Network.SubnetId(DeployHarness.Scope, "us-east-1b")], null, null, null, null, null, null), call)).LoadBalancers[0];
        await aws.Get<CreateListener>().InvokeAsync(new(balancer.LoadBalancerArn, "HTTP", 80, null, null, [new("forward", harness.TargetGroup, null, null)], null), call);
        harness.Address = new Uri("http://" + balancer.DNSName);
        return harness;
    }

    /// <summary>A deployment group in place, of an Auto Scaling group of so many instances.</summary>
    public async Task CreateGroupAsync(int size, Func<CreateDeploymentGroupInput, CreateDeploymentGroupInput>? change = null)
    {
        await Deploy.Aws.Get<CreateAutoScalingGroup>().InvokeAsync(
            new() { AutoScalingGroupName = "fleet", LaunchTemplate = new(null, "web", null), MinSize = 0, MaxSize = 4, DesiredCapacity = size, AvailabilityZones = ["us-east-1a", "us-east-1b"] }, Deploy.Call());
        await InServiceAsync("fleet", size);
        await Deploy.CreateGroupAsync(group => Traffic(change?.Invoke(group) ?? group));

        CreateDeploymentGroupInput Traffic(CreateDeploymentGroupInput group) => group with
        {
            Ec2TagFilters = null,
            AutoScalingGroups = ["fleet"],
            DeploymentStyle = group.DeploymentStyle ?? new DeploymentStyle("IN_PLACE", "WITH_TRAFFIC_CONTROL"),
            LoadBalancerInfo = new LoadBalancerInfo(null, [new TargetGroupInfo("web")], null),
        };
    }

    /// <summary>Makes the group blue/green: its originals are terminated at once unless something else is said.</summary>
    public Task SwitchAsync(string provisioning = "COPY_AUTO_SCALING_GROUP", string originals = "TERMINATE", int terminationWait = 0, string onReady = "CONTINUE_DEPLOYMENT", int readyWait = 0) =>
        Deploy.Aws.Get<UpdateDeploymentGroup>().InvokeAsync(
            new()
            {
                ApplicationName = "app",
                CurrentDeploymentGroupName = "group",
                DeploymentStyle = new("BLUE_GREEN", "WITH_TRAFFIC_CONTROL"),
                AutoRollbackConfiguration = new(true, ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_REQUEST"]),
                BlueGreenDeploymentConfiguration = new(new(originals, terminationWait), new(onReady, readyWait), new(provisioning)),
            },
            Deploy.Call());

    public async Task<IReadOnlyList<string>> InServiceAsync(string name, int count)
    {
        Assert.True(await Deploy.Aws.Get<LocalAws.AutoScaling.Execution.GroupSignals>().UntilAsync(
            () => Scaling.Find(DeployHarness.Scope, name)?.Instances is { } all && all.Count == count && all.All(each => each.State == "InService"), TimeSpan.FromMinutes(1), TimeProvider.System, CancellationToken.None));
        return [.. Scaling.Find(DeployHarness.Scope, name)!.Instances.Select(each => each.Id)];
    }

    /// <summary>A revision whose application answers its version, and its health check with a status; a hook may run a script of its own.</summary>
    public Task<RevisionLocation> UploadAsync(string version, int health = 200, string? hook = null, string script = "true") => Deploy.UploadAsync(
        version + ".zip",
        ("appspec.yml", $"""
            version: 0.0
            os: linux
            file_exists_behavior: OVERWRITE
            files:
              - source: web
                destination: /srv/app
            hooks:
              ApplicationStop:
                - location: scripts/stop.sh
              ApplicationStart:
                - location: scripts/start.sh
              ValidateService:
                - location: scripts/validate.sh
            """ + (hook is null ? "\n" : $"\n  {hook}:\n    - location: scripts/own.sh\n")),
        ("web/server.js", $$"""
            const server = require('http').createServer((request, response) => {
              response.statusCode = request.url === '/health' ? {{health}} : 200;
              response.end('{{version}}');
            });
            server.keepAliveTimeout = 65000;
            server.listen(process.env.PORT, '127.0.0.1');
            process.on('SIGTERM', () => server.close(() => process.exit(0)));
            """),
        ("scripts/start.sh", "#!/bin/bash\nsetsid node /srv/app/server.js > /srv/app.log 2>&1 < /dev/null &\necho $! > /srv/app.pid\n"),
        ("scripts/stop.sh", "#!/bin/bash\n[ -e /srv/app.pid ] && kill \"$(cat /srv/app.pid)\" && tail --pid=\"$(cat /srv/app.pid)\" -f /dev/null\nexit 0\n"),
        ("scripts/validate.sh", "#!/bin/bash\nfor _ in $(seq 100); do (exec 3<>/dev/tcp/127.0.0.1/$PORT) 2>/dev/null && exit 0; sleep 0.1; done\nexit 1\n"),
        ("scripts/own.sh", "#!/bin/bash\n" + script + "\n"));

    /// <summary>Runs <paramref name="work"/> while four clients ask without a pause; every answer must be 200.</summary>
    public async Task<IReadOnlyCollection<string>> UnderLoadAsync(Func<Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var client = new HttpClient { BaseAddress = Address };
        using var stop = new CancellationTokenSource();
        var asking = Enumerable.Range(0, 4).Select(_ => AskAsync(client, stop.Token)).ToList();
        await work();
        await stop.CancelAsync();
        var answers = (await Task.WhenAll(asking)).SelectMany(each => each).ToList();
        Assert.NotEmpty(answers);
        Assert.All(answers, each => Assert.Equal(200, each.Status));
        return answers.Select(each => each.Body).ToHashSet();
    }

    public async Task<string> AnswerAsync()
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(Address);
    }

    /// <summary>Deploys; the message of a failure is that of its first failed event.</summary>
    public async Task<DeploymentInfo> DeployAsync(RevisionLocation revision, string expected = "Succeeded", Func<CreateDeploymentInput, CreateDeploymentInput>? change = null)
    {
        var deployment = await Deploy.DeployAsync(revision, change);
        var failures = Deploy.Store.Targets(DeployHarness.Scope, deployment.DeploymentId!).SelectMany(each => each.Target.LifecycleEvents!)
            .Where(each => each.Status == "Failed").Select(each => $"{each.LifecycleEventName}: {each.Diagnostics?.Message} {each.Diagnostics?.LogTail}");
        Assert.True(deployment.Status == expected, $"{deployment.Status} {deployment.ErrorInformation?.Code} {deployment.ErrorInformation?.Message}\n{string.Join('\n', failures)}");
        return deployment;
    }

    public IReadOnlyList<TargetDocument> Targets(string deploymentId, string label) => [.. Deploy.Store.Targets(DeployHarness.Scope, deploymentId).Where(each => each.Target.InstanceLabel == label)];

    public IReadOnlyList<string> Registered() => [.. Deploy.Aws.Get<TargetPools>().Of(TargetGroup).Health().Where(each => each.Health.State == "healthy").Select(each => each.Target.Id).Order(StringComparer.Ordinal)];

    public ValueTask DisposeAsync() => Deploy.DisposeAsync();

    private static async Task<List<(int Status, string Body)>> AskAsync(HttpClient client, CancellationToken stop)
    {
        var answers = new List<(int, string)>();
        while (!stop.IsCancellationRequested)
        {
            using var answer = await client.GetAsync(new Uri("/", UriKind.Relative), CancellationToken.None);
            answers.Add(((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(CancellationToken.None)));
            await Task.Yield();
        }
        return answers;
    }
}

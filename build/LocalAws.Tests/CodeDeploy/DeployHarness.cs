using LocalAws.CodeDeploy;
using LocalAws.CodeDeploy.Execution;
using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.S3;
using LocalAws.S3.Storage;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeDeploy;

/// <summary>An embedded AWS with a bucket, a role, an application and instances to deploy to.</summary>
public sealed class DeployHarness : IAsyncDisposable
{
    private const string Role = "arn:aws:iam::123456789012:role/deploy";

    private DeployHarness(TestAws aws) => Aws = aws;

    public static Scope Scope { get; } = new("123456789012", "us-east-1");

    public TestAws Aws { get; }

    public CodeDeployStore Store => Aws.Get<CodeDeployStore>();

    public static async Task<DeployHarness> StartAsync(Func<LocalAwsOptions, LocalAwsOptions>? change = null)
    {
        var harness = new DeployHarness(await TestAws.StartAsync(change));
        await harness.Aws.Get<CreateRole>().InvokeAsync(new CreateRoleRequest("deploy",
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codedeploy.amazonaws.com"},"Action":"sts:AssumeRole"}]}""", null, null, null, null, null), harness.Call());
        await harness.Aws.Get<CreateInstanceProfile>().InvokeAsync(new CreateInstanceProfileRequest("instances", null, null), harness.Call());
        harness.Aws.Get<BucketStore>().Add(new BucketRecord { Name = "revisions", Region = Scope.Region, AccountId = Scope.AccountId, Created = DateTimeOffset.UnixEpoch });
        await harness.Aws.Get<CreateApplication>().InvokeAsync(new CreateApplicationInput("app", null, null), harness.Call());
        return harness;
    }

    public CallContext Call() => CallContext.ForService(Scope, "arn:aws:iam::123456789012:root", TimeProvider.System);

    /// <summary>Runs instances with the tag Fleet=<paramref name="fleet"/>; returns their ids in the order in which they are deployed to.</summary>
    public async Task<IReadOnlyList<string>> RunInstancesAsync(int count, string fleet = "a", string? zone = null, string? profile = "instances")
    {
        var reservation = await Aws.Get<RunInstances>().InvokeAsync(new RunInstancesRequest
        {
            ImageId = "ami-12345678",
            MinCount = count,
            MaxCount = count,
            IamInstanceProfile = profile is null ? null : new IamInstanceProfileSpecification(null, profile),
            Placement = zone is null ? null : new Placement(zone, null, null),
            TagSpecifications = [new TagSpecification("instance", [new LocalAws.Ec2.Tag("Fleet", fleet)])],
        }, Call());
        return [.. reservation.Instances.Select(each => each.InstanceId!).Order(StringComparer.Ordinal)];
    }

    public Task CreateGroupAsync(Func<CreateDeploymentGroupInput, CreateDeploymentGroupInput>? change = null)
    {
        var input = new CreateDeploymentGroupInput
        {
            ApplicationName = "app",
            DeploymentGroupName = "group",
            ServiceRoleArn = Role,
            Ec2TagFilters = [new EC2TagFilter("Fleet", "a", "KEY_AND_VALUE")],
            DeploymentConfigName = "CodeDeployDefault.AllAtOnce",
        };
        return Aws.Get<CreateDeploymentGroup>().InvokeAsync(change?.Invoke(input) ?? input, Call());
    }

    /// <summary>Puts a revision into the bucket.</summary>
    public async Task<RevisionLocation> UploadAsync(string key, params (string Path, string Text)[] files)
    {
        using var zip = new MemoryStream(AgentHarness.Zip(files));
        await Aws.Get<ObjectStore>().WriteAsync("revisions", key, zip, new ObjectHeaders(), "test", Call());
        return new RevisionLocation("S3", new S3Location("revisions", key, "zip", null, null), null, null, null);
    }

    /// <summary>A revision with one hook: its script, run in BeforeInstall.</summary>
    public Task<RevisionLocation> UploadHookAsync(string key, string script) => UploadAsync(
        key, ("appspec.yml", "version: 0.0\nos: linux\nhooks:\n  BeforeInstall:\n    - location: scripts/a.sh\n      timeout: 60\n"), ("scripts/a.sh", "#!/bin/bash\n" + script));

    public async Task<string> CreateAsync(RevisionLocation revision, Func<CreateDeploymentInput, CreateDeploymentInput>? change = null)
    {
        var input = new CreateDeploymentInput { ApplicationName = "app", DeploymentGroupName = "group", Revision = revision };
        return (await Aws.Get<CreateDeployment>().InvokeAsync(change?.Invoke(input) ?? input, Call())).DeploymentId;
    }

    /// <summary>Creates a deployment and waits for its end.</summary>
    public async Task<DeploymentInfo> DeployAsync(RevisionLocation revision, Func<CreateDeploymentInput, CreateDeploymentInput>? change = null) =>
        await EndAsync(await CreateAsync(revision, change));

    public Task<DeploymentInfo> EndAsync(string id) => UntilAsync(id, deployment => deployment.IsOver);

    /// <summary>Waits until a deployment is as wanted; looks again at each event.</summary>
    public async Task<DeploymentInfo> UntilAsync(string id, Func<Deployment, bool> wanted)
    {
        var seen = new SemaphoreSlim(0);
        await using var subscription = Aws.Get<EventBus>().Subscribe((_, _) =>
        {
            seen.Release();
            return Task.CompletedTask;
        });
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!wanted(Store.Deployment(Scope, id)))
            await seen.WaitAsync(limit.Token);
        return Store.Deployment(Scope, id).Info;
    }

    public InstanceTarget Target(string deploymentId, string instanceId) => Store.FindTarget(Scope, deploymentId, instanceId)!.Target;

    /// <summary>Runs a shell command in an instance; returns what it prints.</summary>
    public async Task<string> ShellAsync(string instanceId, string script)
    {
        var instance = await Aws.Get<InstanceStore>().EnterAsync(Scope, instanceId, CancellationToken.None);
        var lines = new List<string>();
        await instance.RunAsync(new("bash", "-c", script) { OnOutput = line => lines.Add(line.Text) }, CancellationToken.None);
        return string.Join('\n', lines);
    }

    public ValueTask DisposeAsync() => Aws.DisposeAsync();
}

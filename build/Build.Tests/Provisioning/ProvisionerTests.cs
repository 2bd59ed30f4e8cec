using Amazon.Runtime;
using Build.Aws;
using Build.Provisioning;
using Build.Settings;
using LocalAws;

namespace Build.Tests.Provisioning;

/// <summary>Provisioning against the embedded AWS, through the same clients and HTTP as against an account.</summary>
public sealed class ProvisionerTests : IAsyncLifetime
{
    private static readonly NutshellSettings Settings = new();
    private static readonly Ownership Ownership = new(Settings.Application);
    private static readonly HashSet<string> NothingAdopted = [];
    private readonly string folder = Directory.CreateTempSubdirectory("nutshell-").FullName;
    private readonly Written written = new();
    private LocalAwsServer server = null!;
    private AwsSession aws = null!;
    private Provisioner provisioner = null!;
    private IReadOnlyList<Resource> desired = null!;

    public async ValueTask InitializeAsync()
    {
        server = await LocalAwsServer.StartAsync(new LocalAwsOptions { StateFolder = folder });
        aws = new AwsSession(new AwsTarget(Settings.Region, server.Endpoint, new BasicAWSCredentials(server.AccessKeyId, server.SecretAccessKey)));
        provisioner = new Provisioner(new ResourceKinds(aws, server.AccountId, Ownership, new(new(server.Endpoint), TimeSpan.FromSeconds(30), _ => { }, TimeProvider.System)), written);
        desired = new DesiredState(new Names(Settings, server.AccountId), fleet: false).All;
    }

    public async ValueTask DisposeAsync()
    {
        aws.Dispose();
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task From_nothing_everything_is_made_and_the_second_run_finds_nothing_to_change()
    {
        var first = await PlanAsync();
        var present = desired.Count(resource => !resource.Absent);
        Assert.Equal(present, first.Count(PlannedAction.Create));
        await provisioner.ApplyAsync(first, TestContext.Current.CancellationToken);
        Assert.Equal(present, written.Ids.Count);

        var second = await PlanAsync();
        Assert.Equal([], second.Changes.Where(change => change.Action != PlannedAction.Keep).SelectMany(change => change.Changes.Select(each => $"{change.Resource.Id} {each}")));
        Assert.False(second.HasChanges);
    }

    [Fact]
    public async Task Drift_is_shown_and_repaired_and_nothing_else_is_written()
    {
        await provisioner.ApplyAsync(await PlanAsync(), TestContext.Current.CancellationToken);
        var role = $"{Settings.Application}-build";
        await aws.Iam.Value.PutRolePolicyAsync(new() { RoleName = role, PolicyName = "nutshell", PolicyDocument = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}""" }, TestContext.Current.CancellationToken);
        written.Ids.Clear();

        var plan = await PlanAsync();
        Assert.Equal(["policy"], Assert.Single(plan.Changes, change => change.Action is PlannedAction.Update).Changes.Select(change => change.Name));
        await provisioner.ApplyAsync(plan, TestContext.Current.CancellationToken);
        Assert.Equal([$"Role {role}"], written.Ids);
        Assert.False((await PlanAsync()).HasChanges);
    }

    [Fact]
    public async Task Destroy_removes_what_is_ours_and_leaves_what_is_not()
    {
        await aws.Iam.Value.CreateRoleAsync(new() { RoleName = "somebody-elses", AssumeRolePolicyDocument = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}""" }, TestContext.Current.CancellationToken);
        await provisioner.ApplyAsync(await PlanAsync(), TestContext.Current.CancellationToken);
        await aws.S3.Value.PutObjectAsync(new() { BucketName = new Names(Settings, server.AccountId).Bucket, Key = "a", ContentBody = "versions are emptied too" }, TestContext.Current.CancellationToken);

        var live = await provisioner.ReadAsync(desired, TestContext.Current.CancellationToken);
        await provisioner.RemoveAsync(Plan.Removing(desired, live), TestContext.Current.CancellationToken);
        Assert.Empty(await provisioner.ReadAsync(desired, TestContext.Current.CancellationToken));
        Assert.NotNull((await aws.Iam.Value.GetRoleAsync(new() { RoleName = "somebody-elses" }, TestContext.Current.CancellationToken)).Role);
    }

    private async Task<Plan> PlanAsync() =>
        Plan.From(desired, await provisioner.ReadAsync(desired, TestContext.Current.CancellationToken), NothingAdopted);

    private sealed class Written : IProvisioningProgress
    {
        public System.Collections.Concurrent.ConcurrentBag<string> Ids { get; } = [];

        public void Done(PlannedChange change, TimeSpan elapsed) => Ids.Add(change.Resource.Id);

        public void Failed(PlannedChange change, Exception exception)
        {
            // The exception that ends the run carries it.
        }
    }
}

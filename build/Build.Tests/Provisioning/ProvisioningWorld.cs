using Amazon.Runtime;
using Build.Aws;
using Build.Provisioning;
using Build.Settings;
using Build.Tests.Testing;
using LocalAws;

namespace Build.Tests.Provisioning;

/// <summary>An embedded AWS, and provisioning against it as the targets do it, through the same clients and HTTP.</summary>
internal sealed class ProvisioningWorld : IAsyncDisposable
{
    private readonly TempFolder folder = new();

    private ProvisioningWorld()
    {
    }

    public LocalAwsServer Server { get; private set; } = null!;

    public AwsSession Aws { get; private set; } = null!;

    /// <summary>Whether the page of a pending connection is answered.</summary>
    public bool Answers { get; set; } = true;

    /// <summary>How long a pending connection is waited for.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>What was said.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<string> Said { get; } = new();

    public static async Task<ProvisioningWorld> StartAsync(string region = "us-east-1", Func<LocalAwsOptions, LocalAwsOptions>? change = null)
    {
        var world = new ProvisioningWorld();
        var options = new LocalAwsOptions { StateFolder = world.folder.File("state"), Log = world.Said.Enqueue };
        world.Server = await LocalAwsServer.StartAsync(change?.Invoke(options) ?? options);
        world.Aws = new AwsSession(new AwsTarget(region, world.Server.Endpoint, new BasicAWSCredentials(world.Server.AccessKeyId, world.Server.SecretAccessKey)));
        return world;
    }

    public Names Names(NutshellSettings settings) => new(settings, Server.AccountId);

    public DesiredState Desired(NutshellSettings settings, bool fleet = false) => new(Names(settings), fleet);

    public async Task<Plan> PlanAsync(NutshellSettings settings, bool fleet = false, params string[] adopted)
    {
        await new RegionPreflight(Aws).CheckAsync(Names(settings), TestContext.Current.CancellationToken);
        var desired = Desired(settings, fleet).All;
        return Plan.From(desired, await Provisioner(settings).ReadAsync(desired, TestContext.Current.CancellationToken), adopted.ToHashSet(StringComparer.Ordinal));
    }

    public async Task<Plan> ApplyAsync(NutshellSettings settings, bool fleet = false, params string[] adopted)
    {
        var plan = await PlanAsync(settings, fleet, adopted);
        await Provisioner(settings).ApplyAsync(plan, TestContext.Current.CancellationToken);
        return plan;
    }

    public async Task<Plan> RemoveAsync(NutshellSettings settings)
    {
        var desired = Desired(settings, fleet: true).Removable;
        var plan = Plan.Removing(desired, await Provisioner(settings).ReadAsync(desired, TestContext.Current.CancellationToken));
        await Provisioner(settings).RemoveAsync(plan, TestContext.Current.CancellationToken);
        return plan;
    }

    public async ValueTask DisposeAsync()
    {
        Aws.Dispose();
        await Server.DisposeAsync();
        folder.Dispose();
    }

    private Provisioner Provisioner(NutshellSettings settings) => new(
        new ResourceKinds(Aws, Server.AccountId, new Ownership(settings.Application), new(new ConnectionPage(Server.Endpoint, Answers), Patience, Said.Enqueue, TimeProvider.System)),
        new ProvisioningProgress(Said.Enqueue));
}

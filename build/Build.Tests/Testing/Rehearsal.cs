using System.Globalization;
using Amazon.Runtime;
using Build.Aws;
using Build.Provisioning;
using Build.Settings;
using Build.Tests.Host;
using LocalAws;
using LocalAws.CodeConnections;

namespace Build.Tests.Testing;

/// <summary>An embedded AWS as Local-Aws runs it in another terminal: targets that run in its checkout find it.</summary>
public sealed class Rehearsal : IAsyncDisposable
{
    private readonly BuildRun build;
    private readonly LocalAwsServer server;

    private Rehearsal(BuildRun build, LocalAwsServer server, NutshellSettings settings)
    {
        (this.build, this.server) = (build, server);
        var session = new AwsSession(new AwsTarget(settings.Region, server.Endpoint, new BasicAWSCredentials(server.AccessKeyId, server.SecretAccessKey)));
        Cloud = new Cloud(session, new Names(settings, server.AccountId), "arn:aws:iam::123456789012:root", server.Endpoint);
    }

    /// <summary>Its clients and names.</summary>
    public Cloud Cloud { get; }

    /// <summary>Where targets run.</summary>
    public TempFolder Checkout => build.Checkout;

    /// <summary>Its e-mails.</summary>
    public string Outbox => Checkout.File(".nutshell/aws/outbox");

    /// <summary>Starts it with these settings (build/settings.json); nothing is provisioned.</summary>
    public static async Task<Rehearsal> StartAsync(string settings = "{}", double timeScale = 1, IReadOnlyList<LocalRepository>? repositories = null, params string[] closedRegions)
    {
        var build = new BuildRun();
        var file = build.Checkout.Write("build/settings.json", settings);
        var server = await LocalAwsServer.StartAsync(
            new LocalAwsOptions { StateFolder = build.Checkout.File(".nutshell/aws"), TimeScale = timeScale, Repositories = repositories ?? [], ClosedRegions = closedRegions });
        var read = SettingsReader.Read(file, "build/settings.json", [], []).Settings;
        LocalAwsFile.Write(build.Checkout.File(".nutshell/local-aws.env"), new LocalAccess(server.Endpoint, server.AccessKeyId, server.SecretAccessKey), read.Region);
        return new Rehearsal(build, server, read);
    }

    /// <summary>Listens to what it tells.</summary>
    public AwsEvents Listen() => new(server.Get<LocalAws.Kernel.EventBus>());

    /// <summary>Makes a part of what the settings ask for; returns the plan.</summary>
    public async Task<Plan> ProvisionAsync(Func<DesiredState, IReadOnlyList<Resource>> part)
    {
        var plan = await PlanAsync(part);
        await Provisioner.ApplyAsync(plan, TestContext.Current.CancellationToken);
        return plan;
    }

    /// <summary>What would be made and changed.</summary>
    public async Task<Plan> PlanAsync(Func<DesiredState, IReadOnlyList<Resource>> part)
    {
        var desired = part(new DesiredState(Cloud.Names, fleet: true));
        return Plan.From(desired, await Provisioner.ReadAsync(desired, TestContext.Current.CancellationToken), new HashSet<string>());
    }

    /// <summary>Asks, and asks again whenever something has happened in AWS, until the answer is as wanted.</summary>
    /// <exception cref="OperationCanceledException">It was not, and nothing happened any more.</exception>
    public async Task<T> UntilAsync<T>(Func<CancellationToken, Task<T>> ask, Func<T, bool> wanted)
    {
        await using var events = Listen();
        while (true)
        {
            var answer = await ask(TestContext.Current.CancellationToken);
            if (wanted(answer))
                return answer;
            await events.UntilAsync(_ => true);
        }
    }

    /// <summary>Runs the build.</summary>
    public Task<CommandResult> RunAsync(params string[] arguments) => build.RunAsync(arguments);

    /// <summary>Runs the build as for an account: <c>--cloud aws</c>, with keys and endpoint in the environment.</summary>
    public async Task<CommandResult> RunAsAccountAsync(params string[] arguments)
    {
        var (command, keys) = (build.Command([.. arguments, "--cloud=aws"]), await Cloud.Session.CredentialsAsync());
        var account = new Dictionary<string, string?>(command.Environment)
        {
            ["AWS_ENDPOINT_URL"] = Cloud.Endpoint!.ToString(), ["AWS_ACCESS_KEY_ID"] = keys.AccessKey, ["AWS_SECRET_ACCESS_KEY"] = keys.SecretKey,
        };
        return await (command with { Environment = account }).RunAsync();
    }

    /// <summary>The build on a terminal of so many columns, all that it draws on stdout.</summary>
    public Command OnTerminal(int columns, params string[] arguments)
    {
        var command = build.Command(arguments);
        var line = string.Join(' ', command.Arguments.Prepend(command.Program).Select(word => $"'{word}'"));
        return new Command("script", "-qefc", $"stty cols {columns.ToString(CultureInfo.InvariantCulture)} rows 40; exec {line}", "/dev/null")
        {
            WorkingFolder = command.WorkingFolder, Environment = new Dictionary<string, string?>(command.Environment) { ["TERM"] = "xterm", ["CI"] = null },
        };
    }

    /// <summary>Starts the build; the caller reads its streams.</summary>
    public System.Diagnostics.Process Start(params string[] arguments) => build.Command(arguments).Start();

    public async ValueTask DisposeAsync()
    {
        Cloud.Session.Dispose();
        await server.DisposeAsync();
        build.Dispose();
    }

    private Provisioner Provisioner => new(
        new ResourceKinds(
            Cloud.Session, Cloud.Names.AccountId, new Ownership(Cloud.Names.Settings.Application),
            new(new ConnectionPage(Cloud.Endpoint, Answer: true), TimeSpan.FromSeconds(30), _ => { }, TimeProvider.System)),
        new ProvisioningProgress(_ => { }));
}

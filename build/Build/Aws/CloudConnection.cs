using Amazon.Runtime;
using Amazon.SecurityToken.Model;
using Build.Reporting;
using Build.Settings;

namespace Build.Aws;

/// <summary>
/// Opens AWS when the first task needs it, and closes it after the run. The embedded AWS is one that runs already
/// (<c>Local-Aws</c> or a rehearsal in another terminal), else one that lives as long as this run, and can be joined meanwhile.
/// </summary>
public sealed class CloudConnection(Parameters parameters, Paths paths, SettingsSource settings, Journal journal) : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly Stack<IAsyncDisposable> opened = new();
    private Task<Cloud>? cloud;
    private bool announced;
    private bool embeddedHere;

    /// <summary>Begins to open it, for tasks that come later; what goes wrong, they are told.</summary>
    public void Begin(CancellationToken cancellationToken)
    {
        lock (gate)
            cloud ??= Task.Run(() => ConnectAsync(cancellationToken), CancellationToken.None);
    }

    /// <summary>The connection, the same for all tasks; the first is told whose account it is.</summary>
    /// <exception cref="BadInput">Credentials are missing, or the state folder is in use.</exception>
    public async Task<Cloud> OpenAsync(CancellationToken cancellationToken)
    {
        Begin(cancellationToken);
        var open = await cloud!;
        if (!Interlocked.Exchange(ref announced, true))
            Announce(open);
        return open;
    }

    /// <summary>Closes what was opened, last first.</summary>
    public async ValueTask DisposeAsync()
    {
        if (cloud is { } opening)
            await ((Task)opening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (opened.TryPop(out var last))
            await last.DisposeAsync();
    }

    private void Announce(Cloud open)
    {
        var where = open.Endpoint is null ? "" : $", on the embedded AWS at {open.Endpoint}";
        journal.Say($"Account {open.Names.AccountId}, region {settings.Value.Region}, as {open.Identity}{where}");
        if (embeddedHere && (parameters.TimeScaleGiven || settings.Value.Deploy.ControlsTraffic))
            journal.Say($"AWS's own waiting times are divided by {parameters.TimeScale.ToString(System.Globalization.CultureInfo.InvariantCulture)} here (--time-scale; 1 is real time).");
    }

    private async Task<Cloud> ConnectAsync(CancellationToken cancellationToken)
    {
        var target = parameters.Cloud == CloudKind.Aws ? new AwsTarget(settings.Value.Region) : await LocalTargetAsync(cancellationToken);
        var session = new AwsSession(target);
        opened.Push(new Closing(session.Dispose));
        try
        {
            var caller = await session.Sts.Value.GetCallerIdentityAsync(new GetCallerIdentityRequest(), cancellationToken);
            return new Cloud(session, new Names(settings.Value, caller.Account), caller.Arn, target.Endpoint) { EndsWithRun = embeddedHere };
        }
        catch (AmazonClientException exception)
        {
            throw new BadInput(
                $"No AWS credentials work for region {target.Region}: {WithoutList(exception.Message)}. Sign in with 'aws sso login' or 'aws configure', name a profile in AWS_PROFILE, or leave out --cloud aws.");
        }
    }

    // The SDK lists each place where it looked, line by line.
    private static string WithoutList(string message) => message.Contains('\n', StringComparison.Ordinal)
        ? "there are none in the environment (AWS_ACCESS_KEY_ID), in the default profile, or of an instance or container"
        : message.TrimEnd('.');

    private async Task<AwsTarget> LocalTargetAsync(CancellationToken cancellationToken)
    {
        var running = LocalAwsFile.Find(paths.LocalAwsEnvironment);
        if (running is not null && parameters.Repositories.Count > 0)
            throw new BadInput($"An embedded AWS runs already, at {running.Endpoint}, and was told of its repositories when it started. Start it anew: ./build.sh --target Local-Aws --repository {parameters.Repositories[0].Key}={parameters.Repositories[0].Value}");
        if (running is not null && parameters.TimeScaleGiven)
            throw new BadInput($"An embedded AWS runs already, at {running.Endpoint}, and got its time scale when it started. Start it anew: ./build.sh --target Local-Aws --time-scale {parameters.TimeScale.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        if (running is { EndsWithRun: true } && parameters.Rehearses)
            throw new BadInput($"A run with an embedded AWS of its own, at {running.Endpoint}, is under way in {paths.State}, and a rehearsal would end with it. Look at it (./build.sh --target Status), wait for its end, or rehearse elsewhere: ./build.sh --state FOLDER");
        if (running is null)
        {
            var repositories = await PosingRepository.FindAsync(parameters, settings.Value.Source, paths.Root, cancellationToken);
            var embedded = await EmbeddedAws.StartAsync(new(paths.LocalAws, journal.Say) { StateIgnore = paths.StateIgnore, Repositories = repositories, TimeScale = parameters.TimeScale, Settings = settings.Value }, cancellationToken);
            opened.Push(embedded);
            embeddedHere = true;
            running = embedded.Access with { EndsWithRun = true };
            LocalAwsFile.Write(paths.LocalAwsEnvironment, running, settings.Value.Region);
            opened.Push(new Closing(() => File.Delete(paths.LocalAwsEnvironment)));
        }
        return new AwsTarget(settings.Value.Region, running.Endpoint, new BasicAWSCredentials(running.AccessKeyId, running.SecretAccessKey));
    }

    private sealed class Closing(Action close) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            close();
            return ValueTask.CompletedTask;
        }
    }
}

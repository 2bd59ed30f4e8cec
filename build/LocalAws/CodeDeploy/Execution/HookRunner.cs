using System.Diagnostics;
using LocalAws.Ec2.Execution;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Runs the scripts of a lifecycle event one after the other; the first that fails ends it.</summary>
internal sealed class HookRunner(RunningInstance instance, DeploymentFolder folder, TimeProvider clock)
{
    /// <summary>Runs the event's scripts from the revision that lies in <paramref name="archive"/> (a path of the instance).</summary>
    public async Task<HostDiagnostics> RunAsync(HostCommand command, AppSpec spec, string archive, CancellationToken cancellation)
    {
        var scripts = spec.ScriptsOf(command.LifecycleEvent);
        if (scripts.Count == 0)
            return HostDiagnostics.Success;
        await using var log = new ScriptLog(folder, command.DeploymentId, clock);
        log.Event(command.LifecycleEvent);
        var watch = Stopwatch.StartNew();
        foreach (var script in scripts)
        {
            var (code, message) = await RunAsync(command, script, archive, TimeFor(script, watch.Elapsed), log, cancellation);
            if (code != HostErrorCode.Success)
                return new HostDiagnostics(code, script.Location, message, log.Tail);
        }
        return HostDiagnostics.Success;
    }

    /// <summary>How long a script may take, when those before it in its event have taken so long: an event has an hour for all of them.</summary>
    internal static TimeSpan TimeFor(AppSpecScript script, TimeSpan elapsed)
    {
        var left = AppSpecParser.EventLimit - elapsed;
        return left <= TimeSpan.Zero ? TimeSpan.FromSeconds(1) : script.Timeout < left ? script.Timeout : left;
    }

    private async Task<(HostErrorCode Code, string Message)> RunAsync(
        HostCommand command, AppSpecScript script, string archive, TimeSpan timeout, ScriptLog log, CancellationToken cancellation)
    {
        log.Script(script.Location);
        var path = $"{archive}/{script.Location}";
        var host = folder.Files.HostPath(path);
        if (!File.Exists(host))
            return (HostErrorCode.ScriptMissing, $"Script does not exist at specified location: {path}");
        if (!IsExecutable(host))
            log.Write($"[stderr]Script at specified location: {script.Location} is not executable. Trying to make it executable.");
        if (!MakeExecutable(host))
            return (HostErrorCode.ScriptNotExecutable, $"Unable to set script at specified location: {script.Location} as executable");
        var outcome = await instance.RunAsync(Program(script, path) with
        {
            Environment = HookEnvironment.Of(command),
            WorkingDirectory = "/opt/codedeploy-agent",
            Timeout = timeout,
            RunAs = AccountOf(script, log),
            OnOutput = log.Output,
        }, cancellation);
        var user = script.RunAs is null ? "" : $" run as user {script.RunAs}";
        return outcome switch
        {
            { TimedOut: true } => (HostErrorCode.ScriptTimedOut, $"Script at specified location: {script.Location}{user} failed to complete in {script.Timeout.TotalSeconds:0} seconds"),
            { ExitCode: not 0 } => (HostErrorCode.ScriptFailed, $"Script at specified location: {script.Location}{user} failed with exit code {outcome.ExitCode}"),
            { OutputsLeftOpen: true } => (HostErrorCode.OutputsLeftOpen, $"Script at specified location: {script.Location}{user} failed to close STDOUT"),
            _ => (HostErrorCode.Success, ""),
        };
    }

    // The agent is a service of systemd, which gives none a HOME; su gives one to whom a script runs as.
    private static InstanceCommand Program(AppSpecScript script, string path) => script.RunAs is null ? new("env", "-u", "HOME", path) : new(path);

    /// <summary>Makes a file executable that is not; whether it is in the end.</summary>
    internal static bool MakeExecutable(string host)
    {
        const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        try
        {
            if (!IsExecutable(host))
                FileModes.Set(host, FileModes.Get(host) | Execute);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsExecutable(string host) => (FileModes.Get(host) & UnixFileMode.UserExecute) != 0;

    private static string? AccountOf(AppSpecScript script, ScriptLog log)
    {
        if (script.RunAs is null or "root" || RunningInstance.HasAccounts)
            return script.RunAs is "root" ? null : script.RunAs;
        log.Write($"[stderr]LocalAws: this instance has no account but its own, so {script.Location} does not run as {script.RunAs}. Accounts need LocalAws to run as root.");
        return null;
    }
}

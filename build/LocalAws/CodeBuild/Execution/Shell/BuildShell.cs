using System.Diagnostics;
using System.Globalization;
using LocalAws.CodeBuild.Execution.Env;
using LocalAws.Kernel.Processes;

namespace LocalAws.CodeBuild.Execution.Shell;

/// <summary>
/// The one shell of a build, in a process session of its own. Commands run one at a time; standard output and error are one stream, line by line.
/// </summary>
internal sealed class BuildShell(ShellSettings settings, Action<string> output) : IAsyncDisposable
{
    private readonly string marker = $"--{Guid.NewGuid():N}--";
    private TaskCompletionSource<int> done = new();
    private Process? process;
    private Task pump = Task.CompletedTask;
    private bool blankHeldBack;
    private bool ended;
    private int count;

    /// <summary>The file that holds the shell's variables, functions and folder after each command.</summary>
    public string StateFile => Path.Combine(settings.WorkFolder, "state.sh");

    /// <summary>The user that run-as names, when it is not the own one.</summary>
    public string? OtherUser => settings.User;

    /// <summary>Ends the shell between two commands and goes on with the variables and folder that another one has.</summary>
    public async Task TakeOverAsync(BuildShell other, CancellationToken cancellation)
    {
        if (process is { HasExited: false } running)
        {
            running.StandardInput.Close();
            await running.WaitForExitAsync(cancellation);
        }
        ended = true;
        File.Copy(other.StateFile, StateFile, overwrite: true);
        if (OtherUser is { } user)
            await settings.Machine.GiveAsync(user, [settings.WorkFolder], cancellation);
    }

    /// <summary>Runs one command to its end.</summary>
    /// <returns>Its exit status.</returns>
    /// <exception cref="OperationCanceledException">Cancelled; everything that the shell started has been stopped.</exception>
    public async Task<int> RunAsync(string command, CancellationToken cancellation)
    {
        var script = Path.Combine(settings.WorkFolder, string.Create(CultureInfo.InvariantCulture, $"script-{++count}.sh"));
        await File.WriteAllTextAsync(script, command + "\n", cancellation);
        var shell = process is { HasExited: false } running && !ended ? running : Start();
        done = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await shell.StandardInput.WriteLineAsync(script.AsMemory(), cancellation);
            await shell.StandardInput.FlushAsync(cancellation);
            var exited = shell.WaitForExitAsync(cancellation);
            var first = await Task.WhenAny(done.Task, exited).WaitAsync(cancellation);
            if (first == exited && !done.Task.IsCompleted)
                await DrainAsync(shell, cancellation);
            return done.Task.IsCompletedSuccessfully ? await done.Task : shell.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await StopAsync();
            throw;
        }
        finally
        {
            File.Delete(script);
        }
    }

    /// <summary>Stops the shell and everything it started that still runs: TERM, and after a grace KILL.</summary>
    public async ValueTask DisposeAsync() => await StopAsync();

    private Process Start()
    {
        var driver = Path.Combine(settings.WorkFolder, "driver.sh");
        File.WriteAllText(driver, ShellDriver.Program);
        if (!File.Exists(StateFile))
            File.WriteAllText(StateFile, $"cd -- '{settings.StartFolder.Replace("'", "'\\''", StringComparison.Ordinal)}'\n");
        var started = settings.Machine.Start([.. settings.Program.Words, driver, StateFile, marker], settings.StartFolder, settings.Variables, settings.User);
        (process, ended) = (started, false);
        pump = Task.WhenAll(
            LineSplitter.ReadAsync(started.StandardOutput, Receive, CancellationToken.None),
            LineSplitter.ReadAsync(started.StandardError, output, CancellationToken.None)
        );
        return started;
    }

    /// <summary>The driver prints an empty line before its marker, so that the marker starts a line whatever the command printed last.</summary>
    private void Receive(string line)
    {
        if (line.StartsWith(marker, StringComparison.Ordinal) && line.Split(' ') is [_, var status, var next])
        {
            blankHeldBack = false;
            ended = next == "ended";
            done.TrySetResult(int.Parse(status, CultureInfo.InvariantCulture));
            return;
        }
        if (blankHeldBack)
            output("");
        blankHeldBack = line.Length == 0;
        if (!blankHeldBack)
            output(line);
    }

    /// <summary>After the shell's end, reads what is left of its output; what holds the pipe open is ended after a grace.</summary>
    private async Task DrainAsync(Process shell, CancellationToken cancellation)
    {
        if (!await EndsAsync(Task.WhenAny(pump, done.Task), cancellation))
            await settings.Machine.SignalAsync(shell, settings.Variables, ProcessSession.Kill);
    }

    private async Task StopAsync()
    {
        if (process is not { } stopping)
            return;
        process = null;
        stopping.StandardInput.Close();
        await settings.Machine.SignalAsync(stopping, settings.Variables, ProcessSession.Terminate);
        if (!await EndsAsync(stopping.WaitForExitAsync(CancellationToken.None), CancellationToken.None))
            output("The build's shell ignored SIGTERM and is killed");
        await settings.Machine.SignalAsync(stopping, settings.Variables, ProcessSession.Kill);
        await stopping.WaitForExitAsync(CancellationToken.None);
        // A process that hides from its build (another session, an empty environment) may hold the output open for ever.
        if (!await EndsAsync(pump, CancellationToken.None))
            output("Something that the build started still runs, and is no longer listened to");
        stopping.Dispose();
    }

    /// <summary>Whether the work ends within the grace.</summary>
    private async Task<bool> EndsAsync(Task work, CancellationToken cancellation)
    {
        try
        {
            await work.WaitAsync(settings.TermGrace, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}

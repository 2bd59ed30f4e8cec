using System.Diagnostics;
using LocalAws.CodeBuild.Execution.Env;
using LocalAws.CodeBuild.Execution.Shell;
using LocalAws.Kernel.Processes;

namespace LocalAws.CodeBuild.Execution.Machines;

/// <summary>This machine, with its shells.</summary>
internal sealed class Desk : IBuildMachine
{
    public static Desk Instance { get; } = new();

    public string Name => "this machine";

    public string Account => Environment.UserName;

    public IReadOnlyDictionary<string, string> Variables => DeskEnvironment.Variables();

    public ShellProgram ShOf(string image) => ShellProgram.ForImage(image, Variables.GetValueOrDefault("PATH", ""));

    public void PrepareHome(string home) => DeskEnvironment.PrepareHome(home);

    public Task<string?> CannotRunAsAsync(string user, CancellationToken cancellation) => Task.FromResult(SessionLauncher.CannotRunAs(user));

    public async Task GiveAsync(string user, IEnumerable<string> folders, CancellationToken cancellation)
    {
        using var chown = Process.Start(new ProcessStartInfo("chown", ["-R", user, .. folders]) { RedirectStandardError = true })!;
        var error = await chown.StandardError.ReadToEndAsync(cancellation);
        await chown.WaitForExitAsync(cancellation);
        if (chown.ExitCode != 0)
            throw PhaseFailure.Client($"run-as: cannot give the build's folders to {user}: {error.Trim()}");
    }

    public Process Start(IEnumerable<string> words, string folder, IReadOnlyDictionary<string, string> variables, string? user)
    {
        var start = new ProcessStartInfo(SessionLauncher.Program, [.. SessionLauncher.Arguments(user), .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public Task SignalAsync(Process program, IReadOnlyDictionary<string, string> variables, int signal)
    {
        ProcessSession.Signal(program.Id, BuildEnvironment.MarkOf(variables), signal);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

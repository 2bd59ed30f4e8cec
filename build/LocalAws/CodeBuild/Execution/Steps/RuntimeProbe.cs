using System.Diagnostics;
using LocalAws.CodeBuild.Execution.Env;

namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>Asks the machine for the versions that install.runtime-versions names.</summary>
internal sealed class RuntimeProbe
{
    /// <exception cref="PhaseFailure">The runtime is unknown or not installed.</exception>
    public async Task CheckAsync(BuildRun run, string name, string version, CancellationToken cancellation)
    {
        var probed = RuntimeVersions.Probes.TryGetValue(name, out var command) ? await ProbeAsync(command, run.SourceFolder, cancellation) : null;
        var verdict = RuntimeVersions.Judge(name, version, probed);
        if (!verdict.Usable)
            throw PhaseFailure.Client(verdict.Message);
        run.Log.Container(verdict.Message);
    }

    private static async Task<string?> ProbeAsync(string command, string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"{command} 2>&1"])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            WorkingDirectory = folder,
        };
        using var probe = Process.Start(start)!;
        probe.StandardInput.Close();
        var output = await probe.StandardOutput.ReadToEndAsync(cancellation);
        await probe.WaitForExitAsync(cancellation);
        return probe.ExitCode == 0 ? output : null;
    }
}

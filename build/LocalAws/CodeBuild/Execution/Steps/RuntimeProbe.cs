using LocalAws.CodeBuild.Execution.Env;

namespace LocalAws.CodeBuild.Execution.Steps;

/// <summary>Asks what a build runs on for the versions that install.runtime-versions names.</summary>
internal sealed class RuntimeProbe
{
    /// <exception cref="PhaseFailure">The runtime is unknown or not installed.</exception>
    public async Task CheckAsync(BuildRun run, string name, string version, CancellationToken cancellation)
    {
        var probed = RuntimeVersions.Probes.TryGetValue(name, out var command) ? await ProbeAsync(command, run, cancellation) : null;
        var verdict = RuntimeVersions.Judge(name, version, probed, run.Machine.Name);
        if (!verdict.Usable)
            throw PhaseFailure.Client(verdict.Message);
        run.Log.Container(verdict.Message);
    }

    private static async Task<string?> ProbeAsync(string command, BuildRun run, CancellationToken cancellation)
    {
        var variables = new Dictionary<string, string>(run.Machine.Variables) { ["HOME"] = Path.Combine(run.Folder, "home") };
        using var probe = run.Machine.Start(["sh", "-c", $"{command} 2>&1"], run.SourceFolder, variables, user: null);
        probe.StandardInput.Close();
        var output = await probe.StandardOutput.ReadToEndAsync(cancellation);
        await probe.WaitForExitAsync(cancellation);
        return probe.ExitCode == 0 ? output : null;
    }
}

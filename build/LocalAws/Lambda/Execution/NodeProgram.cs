using System.Diagnostics;
using LocalAws.Kernel;

namespace LocalAws.Lambda.Execution;

/// <summary>The Node.js of this machine, which every Node.js runtime is run with.</summary>
internal sealed class NodeProgram
{
    private readonly Lock gate = new();
    private (string Path, string Version)? found;

    /// <summary>Full path, and version without <c>v</c>.</summary>
    /// <exception cref="AwsException">ServiceException: there is none.</exception>
    public (string Path, string Version) Find()
    {
        lock (gate)
            return found ??= Look() ?? throw LambdaErrors.Service("Functions need Node.js on this machine, and no 'node' is on PATH. Install Node.js 20 or later and start LocalAws again.");
    }

    private static (string Path, string Version)? Look()
    {
        var names = OperatingSystem.IsWindows() ? "node.exe" : "node";
        var path = (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, names)).FirstOrDefault(File.Exists);
        if (path is null)
            return null;
        using var asked = Process.Start(new ProcessStartInfo(path, ["--version"]) { RedirectStandardOutput = true })!;
        var version = asked.StandardOutput.ReadToEnd().Trim().TrimStart('v');
        asked.WaitForExit();
        return asked.ExitCode == 0 ? (path, version) : null;
    }
}

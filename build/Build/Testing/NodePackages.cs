using System.Text.Json;
using Build.Processes;

namespace Build.Testing;

/// <summary>The app's dependencies as its lock file has them.</summary>
/// <param name="app">The app's folder.</param>
public sealed class NodePackages(string app)
{
    /// <summary>How to get npm.</summary>
    public const string Remedy = "Install Node.js 20 or later: https://nodejs.org";

    // npm writes this file last, when everything is installed.
    private string Marker => Path.Combine(app, "node_modules", ".package-lock.json");

    /// <summary>Installs them when they are missing, or older than the lock file.</summary>
    public async Task RestoreAsync(Action<string> say, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(say);
        var locked = Path.Combine(app, "package-lock.json");
        if (File.Exists(locked) && !LocksAny(locked))
            return;
        if (File.Exists(Marker) && File.GetLastWriteTimeUtc(Marker) >= File.GetLastWriteTimeUtc(locked))
            return;
        say("npm ci");
        (await new ExternalProgram("npm", "ci", "--no-audit", "--no-fund") { WorkingFolder = app, Remedy = Remedy }.RunAsync(cancellationToken))
            .Require("npm ci failed: the app's packages could not be installed");
    }

    // A lock file lists the project itself under the empty name.
    private static bool LocksAny(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return !document.RootElement.TryGetProperty("packages", out var packages) || packages.EnumerateObject().Any(package => package.Name.Length > 0);
    }
}

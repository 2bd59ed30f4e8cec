using System.Globalization;
using Build.Aws;

namespace Build.Checkup;

/// <summary>Looks at this machine: what a rehearsal needs, each with the way to get it.</summary>
public sealed class DeskCheck(Paths paths)
{
    private const long LeastDisk = 2L << 30;
    private const int OldestNode = 20;

    /// <summary>Everything that was looked at, at once.</summary>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) =>
    [
        .. await Task.WhenAll(
            ToolAsync(".NET SDK", ["dotnet", "--version"], Severity.Missing, "Install the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0", cancellationToken),
            NodeAsync(cancellationToken),
            ToolAsync("npm", ["npm", "--version"], Severity.Missing, "Install Node.js 20 or later, which brings npm: https://nodejs.org", cancellationToken),
            ToolAsync("git", ["git", "--version"], Severity.Missing, "Install git: https://git-scm.com/downloads", cancellationToken),
            ToolAsync("bash", ["bash", "-c", "echo $BASH_VERSION"], Severity.Missing, "Install bash: builds and hooks run in it (on Windows: WSL)", cancellationToken),
            ToolAsync("curl", ["curl", "--version"], Severity.Missing, "Install curl: the hooks and Health ask the app with it", cancellationToken),
            ToolAsync("shellcheck", ["shellcheck", "--version"], Severity.Poor, "Target Test checks the scripts with it: apt-get install shellcheck, brew install shellcheck", cancellationToken),
            InstancesAsync(cancellationToken)),
        Disk(),
        LocalAws(),
    ];

    private async Task<Finding> NodeAsync(CancellationToken cancellationToken)
    {
        var found = await ToolAsync("Node.js", ["node", "--version"], Severity.Missing, $"Install Node.js {OldestNode} or later: https://nodejs.org", cancellationToken);
        var major = int.TryParse(found.Detail.TrimStart('v').Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return found.Severity == Severity.Good && major < OldestNode
            ? found with { Severity = Severity.Missing, Fix = $"The app needs Node.js {OldestNode} or later: https://nodejs.org" }
            : found;
    }

    // Either makes an instance: a folder with namespaces of its own, or a container.
    private async Task<Finding> InstancesAsync(CancellationToken cancellationToken)
    {
        var unshare = await ToolAsync("instances", ["unshare", "--user", "--map-root-user", "--mount", "echo", "Linux namespaces"], Severity.Missing, "", cancellationToken);
        if (unshare.Severity == Severity.Good)
            return unshare;
        var docker = await ToolAsync("instances", ["docker", "version", "--format", "Docker {{.Server.Version}}"], Severity.Missing, "", cancellationToken);
        return docker.Severity == Severity.Good
            ? docker
            : unshare with { Fix = "Instances need Linux user namespaces (sysctl kernel.unprivileged_userns_clone=1; on Ubuntu also kernel.apparmor_restrict_unprivileged_userns=0) or a running Docker" };
    }

    private Task<Finding> ToolAsync(string what, string[] command, Severity otherwise, string fix, CancellationToken cancellationToken) =>
        new ToolCheck(paths.Root).AskAsync(what, command, otherwise, fix, cancellationToken);

    private Finding Disk()
    {
        var free = new DriveInfo(paths.Root).AvailableFreeSpace;
        var detail = string.Create(CultureInfo.InvariantCulture, $"{free / (double)(1 << 30):0.0} GiB free");
        return free >= LeastDisk ? new("disk", Severity.Good, detail) : new("disk", Severity.Poor, detail, "A rehearsal keeps artifacts and instances in .nutshell/: ./build.sh --target Clean makes room");
    }

    private Finding LocalAws() => LocalAwsFile.Find(paths.LocalAwsEnvironment) is { } running
        ? new("Local-Aws", Severity.Good, $"runs at {running.Endpoint}")
        : new("Local-Aws", Severity.Good, "does not run: targets start an embedded AWS of their own");
}

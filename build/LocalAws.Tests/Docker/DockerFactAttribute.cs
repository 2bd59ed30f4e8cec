using System.Runtime.CompilerServices;

namespace LocalAws.Tests.Docker;

/// <summary>A test that starts a Docker engine of its own, which needs root on Linux; skipped, saying so, elsewhere. CI installs what it needs.</summary>
public sealed class DockerFactAttribute : FactAttribute
{
    public DockerFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = !OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess
            ? "A Docker engine for tests needs root on Linux."
            : Find("dockerd") && Find("docker") ? null : "docker and dockerd are not installed: apt-get install docker.io";

    private static bool Find(string program) => $"{Environment.GetEnvironmentVariable("PATH")}:/usr/sbin:/sbin".Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));
}

using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using LocalAws.CodeBuild.Execution.Env;
using LocalAws.CodeBuild.Execution.Shell;
using LocalAws.Kernel.Docker;

namespace LocalAws.CodeBuild.Execution.Machines;

/// <summary>A container of the project's image, for one build. Commands are root in it, as on AWS; its network is this machine's, where LocalAws answers.</summary>
internal sealed class BuildContainer(DockerContainer container, string image, string folder) : IBuildMachine
{
    // The image brings its own search path and runtimes; only what leads out of the container is the desk's.
    private static readonly string[] OfDesk = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy", "npm_config_registry", "NPM_CONFIG_REGISTRY", "PIP_INDEX_URL"];

    // Certificates that this desk trusts: they are files, which the container sees at the same paths.
    private static readonly string[] Certificates = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"];

    public string Name => $"image {image}";

    public string Account => "root";

    public IReadOnlyDictionary<string, string> Variables { get; } =
        DeskEnvironment.Variables().Where(pair => OfDesk.Contains(pair.Key, StringComparer.Ordinal) || IsCertificate(pair)).ToDictionary(StringComparer.Ordinal);

    public ShellProgram ShOf(string image) => ShellProgram.InImage;

    /// <summary>Starts it, with the build's folder in it.</summary>
    /// <exception cref="DockerException">The image is not to be had, or the engine does not answer.</exception>
    public static async Task<BuildContainer> StartAsync(DockerEngine docker, BuildRun run, CancellationToken cancellation)
    {
        var image = run.Build.Environment!.Image;
        var version = await docker.VersionAsync(cancellation);
        await docker.EnsureImageAsync(image, run.Log.Container, cancellation);
        var privileged = run.Build.Environment.PrivilegedMode ?? false;
        var certificates = DeskEnvironment.Variables().Where(IsCertificate).Select(pair => pair.Value).Distinct().SelectMany(path => new[] { "--volume", $"{path}:{path}:ro" });
        string[] arguments = ["--volume", $"{run.Folder}:{run.Folder}", .. certificates, .. privileged ? ["--privileged"] : Array.Empty<string>()];
        var container = await docker.StartAsync($"codebuild-{run.Id[(run.Id.LastIndexOf(':') + 1)..]}", image, arguments, cancellation);
        run.Log.Container($"Running in image {image}, with Docker {version}");
        return new BuildContainer(container, image, run.Folder);
    }

    public void PrepareHome(string home) => Directory.CreateDirectory(home);

    public async Task<string?> CannotRunAsAsync(string user, CancellationToken cancellation) =>
        (await container.RunAsync(["id", "-u", user], cancellation)).ExitCode == 0 ? null : $"run-as: there is no user {user} in image {image}";

    public async Task GiveAsync(string user, IEnumerable<string> folders, CancellationToken cancellation)
    {
        var chown = await container.RunAsync(["chown", "-R", user, .. folders], cancellation);
        if (chown.ExitCode != 0)
            throw PhaseFailure.Client($"run-as: cannot give the build's folders to {user}: {chown.Text}");
    }

    public Process Start(IEnumerable<string> words, string folder, IReadOnlyDictionary<string, string> variables, string? user) =>
        container.Exec(words, folder, variables, user);

    // All that runs in the container is the build's; a signal to -1 spares the first process, and the one that sends it.
    public Task SignalAsync(Process program, IReadOnlyDictionary<string, string> variables, int signal) =>
        container.RunAsync(["sh", "-c", string.Create(CultureInfo.InvariantCulture, $"kill -{signal} -1")], CancellationToken.None);

    // What root made in the build's folder could not be removed by anybody else.
    public async ValueTask DisposeAsync()
    {
        if (!Environment.IsPrivilegedProcess && container.IsAlive)
            await container.RunAsync(["sh", "-c", "[ \"$(stat -c %u \"$1\")\" != 0 ] || chown -R \"$2\" \"$1\"", "sh", folder, Geteuid().ToString(CultureInfo.InvariantCulture)], CancellationToken.None);
        await container.DisposeAsync();
    }

    private static bool IsCertificate(KeyValuePair<string, string> variable) => Certificates.Contains(variable.Key, StringComparer.Ordinal) && File.Exists(variable.Value);

    [DllImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint Geteuid();
}

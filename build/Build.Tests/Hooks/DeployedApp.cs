using System.Net;
using System.Net.Sockets;

namespace Build.Tests.Hooks;

/// <summary>The repository's hooks and appspec.yml beside a small app, deployed by hand into a folder of one test.</summary>
public sealed class DeployedApp : IAsyncDisposable
{
    private const string Destination = "/home/ec2-user/app";
    private readonly TempFolder folder = new();

    /// <summary>A bundle whose app is this script, with a package.json of version 1.0.0 and the given commit.</summary>
    public DeployedApp(string script = TestApp.Healthy, string commit = "c0ffee")
    {
        foreach (var hook in Directory.GetFiles(Repository.File("scripts")))
            folder.CopyProgram(hook, $"bundle/scripts/{Path.GetFileName(hook)}");
        var appSpec = File.ReadAllText(Repository.File("appspec.yml"));
        folder.Write("bundle/appspec.yml", appSpec.Replace(Destination, AppFolder, StringComparison.Ordinal));
        WriteSource("package.json", """{"name":"demo","version":"1.0.0"}""");
        WriteSource("app.js", script);
        Package(commit);
        Environment["PORT"] = Port.ToString(CultureInfo.InvariantCulture);
    }

    public int Port { get; } = FreePort();

    /// <summary>The home folder of the app's account.</summary>
    public string Home => folder.File("home");

    /// <summary>Where the hooks find the installed app.</summary>
    public string AppFolder => folder.File("home/app");

    /// <summary>Changes to the hooks' environment.</summary>
    public Dictionary<string, string?> Environment { get; } = new() { ["SERVICE_MANAGER"] = "process" };

    /// <summary>How a hook, named by its path, is run; by default as it is.</summary>
    public Func<string, Command> Hook { get; set; } = path => new Command(path);

    /// <summary>A path in the unpacked bundle.</summary>
    public string Bundle(string path) => folder.File($"bundle/{path}");

    public void WriteSource(string name, string text) => folder.Write($"bundle/app/web/{name}", text);

    /// <summary>Makes the bundle a revision of this commit.</summary>
    public void Package(string commit) => WriteSource("revision.json", $$"""{"commit":"{{commit}}"}""");

    /// <summary>Copies the app's files as the agent's Install does: what it does not bring stays.</summary>
    public async Task InstallAsync()
    {
        Directory.CreateDirectory(AppFolder);
        (await new Command("cp", "-a", Bundle("app/web/."), AppFolder).RunAsync()).Succeeded();
    }

    /// <summary>Runs a hook as an agent does: elsewhere, no stdin, both streams read to their end.</summary>
    public Task<CommandResult> RunAsync(string hook) => (Hook(Bundle($"scripts/{hook}.sh")) with { Environment = Environment }).RunAsync();

    public async Task StartAsync()
    {
        await InstallAsync();
        (await RunAsync("application-start")).Succeeded();
        (await RunAsync("validate-service")).Succeeded();
    }

    public async Task<string> GetAsync(string path = "/")
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri($"http://127.0.0.1:{Port}{path}"));
    }

    /// <summary>The names of the processes whose working folder is the installed app's.</summary>
    public Task<IReadOnlyList<string>> ProcessesAsync() => ForEachProcessAsync("echo \"$(<\"$p/comm\")\"");

    /// <summary>The record of the running app.</summary>
    public string PidFile => folder.File("home/.codepipeline-demo/app.pid");

    public string Log() => File.ReadAllText(folder.File("home/.codepipeline-demo/app.log"));

    public async ValueTask DisposeAsync()
    {
        Environment["STOP_SECONDS"] = "0";
        var stopped = await RunAsync("application-stop");
        var left = await ForEachProcessAsync("echo \"$(<\"$p/comm\")\"; kill -KILL \"${p#/proc/}\"");
        folder.Dispose();
        stopped.Succeeded();
        Assert.Empty(left);
    }

    private async Task<IReadOnlyList<string>> ForEachProcessAsync(string commands)
    {
        var script = $"""for p in /proc/[0-9]*; do if [[ $(readlink "$p/cwd") == "{AppFolder}"* ]]; then {commands}; fi; done""";
        var result = (await new Command("bash", "-c", script).RunAsync()).Succeeded();
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Diagnostics;

namespace LocalAws.Tests.Testing;

/// <summary>An embedded AWS in a process of its own, which can be killed as <c>kill -9</c> does.</summary>
public sealed class ServedAws : IDisposable
{
    private const string AccessKeyId = "AKIAKILLEDANDSTARTED", SecretVariable = "NUTSHELL_TEST_SECRET";
    private readonly Process process;

    private ServedAws(Process process, Access access) => (this.process, Access) = (process, access);

    public Access Access { get; }

    /// <summary>Starts it; when it returns, it answers.</summary>
    public static async Task<ServedAws> StartAsync(string stateFolder, string secret = "of-this-test")
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ServedAws).Assembly.Location, "serve", stateFolder]) { RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment[SecretVariable] = secret;
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        return Uri.TryCreate(line, UriKind.Absolute, out var endpoint)
            ? new ServedAws(process, new Access(endpoint, AccessKeyId, secret))
            : throw new InvalidOperationException($"The server did not start: {line} {await process.StandardOutput.ReadToEndAsync()}");
    }

    /// <summary>Ends it with SIGKILL: nothing is flushed, nobody is told.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    /// <summary>The other side: serves until its parent goes away.</summary>
    internal static async Task<int> ServeAsync(string[] arguments)
    {
        var options = new LocalAwsOptions
        {
            StateFolder = arguments[0],
            AccessKeyId = AccessKeyId,
            SecretAccessKey = Environment.GetEnvironmentVariable(SecretVariable) ?? throw new InvalidOperationException($"{SecretVariable} is not set."),
            Log = Console.Error.WriteLine,
        };
        await using var server = await LocalAwsServer.StartAsync(options);
        Console.WriteLine(server.Endpoint);
        await Console.In.ReadToEndAsync();
        return 0;
    }
}

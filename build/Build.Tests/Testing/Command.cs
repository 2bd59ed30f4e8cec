using System.Diagnostics;
using System.Text;

namespace Build.Tests.Testing;

/// <summary>A real process, run to its end and to the end of both its output streams: one that a child still holds open is a hang.</summary>
public sealed record Command(string Program, params string[] Arguments)
{
    /// <summary>When it is given up.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Where it runs; by default a folder in which nothing of the checkout is found by chance.</summary>
    public string WorkingFolder { get; init; } = Path.GetTempPath();

    /// <summary>Changes to the environment of the tests; null removes a variable.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <exception cref="TimeoutException">It did not end, or something held its streams open, until the limit.</exception>
    public async Task<CommandResult> RunAsync()
    {
        using var process = Start();
        using var limit = new CancellationTokenSource(Limit);
        StringBuilder output = new(), error = new();
        var reading = Task.WhenAll(ReadAsync(process.StandardOutput, output, limit.Token), ReadAsync(process.StandardError, error, limit.Token));
        try
        {
            await process.WaitForExitAsync(limit.Token);
            await reading;
            return new CommandResult(process.ExitCode, $"{output}", $"{error}");
        }
        catch (OperationCanceledException)
        {
            var held = process.HasExited ? "ended, and its output was held open" : "did not end";
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{Program} {string.Join(' ', Arguments)} {held}, for {Limit}. It said:\n{output}{error}");
        }
    }

    private static async Task ReadAsync(StreamReader from, StringBuilder to, CancellationToken cancellation)
    {
        var buffer = new char[4096];
        for (int read; (read = await from.ReadAsync(buffer, cancellation)) > 0; )
            to.Append(buffer, 0, read);
    }

    /// <summary>Starts it; the caller reads the redirected streams.</summary>
    public Process Start()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            WorkingDirectory = WorkingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }
}

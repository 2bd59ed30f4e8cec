using System.Diagnostics;

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
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return new CommandResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{Program} {string.Join(' ', Arguments)} did not end, or its output was held open, for {Limit}.");
        }
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

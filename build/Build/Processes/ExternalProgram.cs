using System.ComponentModel;
using System.Diagnostics;

namespace Build.Processes;

/// <summary>Another program, run to its end. Nothing of it outlives a Ctrl-C.</summary>
/// <param name="Name">Program, looked up in PATH.</param>
/// <param name="Arguments">Arguments as the program gets them; no secrets: other users see command lines.</param>
public sealed record ExternalProgram(string Name, params IReadOnlyList<string> Arguments)
{
    /// <summary>Where it runs.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Changes to its environment; null removes a variable.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();

    /// <summary>Told each line of either stream as it comes.</summary>
    public Action<string> OnLine { get; init; } = _ => { };

    /// <summary>How to get the program, for the message when it is not there.</summary>
    public string Remedy { get; init; } = "";

    /// <summary>Runs it.</summary>
    /// <exception cref="BadInput">There is no such program.</exception>
    public async Task<ProgramResult> RunAsync(CancellationToken cancellationToken)
    {
        using var process = Start();
        using var killing = cancellationToken.Register(() => process.Kill(entireProcessTree: true));
        var (lines, output) = (new List<string>(), new List<string>());
        void Take(string? line, bool isOutput)
        {
            if (line is null)
                return;
            lock (lines)
            {
                lines.Add(line);
                if (isOutput)
                    output.Add(line);
                OnLine(line);
            }
        }
        process.OutputDataReceived += (_, data) => Take(data.Data, isOutput: true);
        process.ErrorDataReceived += (_, data) => Take(data.Data, isOutput: false);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync(CancellationToken.None);
        cancellationToken.ThrowIfCancellationRequested();
        return new(process.ExitCode, lines, output);
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Name, Arguments)
        {
            WorkingDirectory = WorkingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception exception)
        {
            throw new BadInput($"The program '{Name}' cannot be started: {exception.Message}. {Remedy}".TrimEnd());
        }
    }
}

using Cake.Core;

namespace Build.Processes;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Lines">What it wrote, both streams as they came.</param>
/// <param name="Output">What it wrote to stdout.</param>
public sealed record ProgramResult(int ExitCode, IReadOnlyList<string> Lines, IReadOnlyList<string> Output)
{
    private const int Tail = 20;

    /// <summary>The same, when it ended with 0.</summary>
    /// <param name="what">What failed otherwise, for the message.</param>
    /// <exception cref="CakeException">It ended with another code; the message has the last lines.</exception>
    public ProgramResult Require(string what) => ExitCode == 0
        ? this
        : throw new CakeException($"{what} (exit code {ExitCode}).{string.Concat(Lines.TakeLast(Tail).Select(line => $"{System.Environment.NewLine}    {line}"))}");
}

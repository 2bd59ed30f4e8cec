using System.Text;
using LocalAws.Ec2.Execution;

namespace LocalAws.Ssm.Execution;

/// <summary>The beginnings of a command's outputs, as much as GetCommandInvocation shows.</summary>
internal sealed class CommandOutput
{
    private const int MaximumOutput = 24_000;
    private const int MaximumError = 8_000;
    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();

    public string Text => output.ToString();

    public string Error => error.ToString();

    public void Add(OutputLine line)
    {
        var (target, maximum) = line.IsError ? (error, MaximumError) : (output, MaximumOutput);
        target.Append(line.Text.AsSpan(0, Math.Min(line.Text.Length, Math.Max(0, maximum - target.Length - 1))));
        if (target.Length < maximum)
            target.Append('\n');
    }
}

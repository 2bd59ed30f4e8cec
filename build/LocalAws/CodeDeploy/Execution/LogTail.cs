using System.Text;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>The end of what scripts wrote, as diagnostics carry it: whole lines, under 2,048 characters.</summary>
public sealed class LogTail
{
    private const int Limit = 2048;
    private readonly Queue<string> lines = new();
    private int length;

    /// <summary>Adds a line; the oldest make room.</summary>
    public void Add(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        lines.Enqueue(line);
        length += line.Length + 1;
        while (length >= Limit && lines.Count > 0)
            length -= lines.Dequeue().Length + 1;
    }

    /// <inheritdoc/>
    public override string ToString() => lines.Aggregate(new StringBuilder(), (text, line) => text.Append(line).Append('\n')).ToString();
}

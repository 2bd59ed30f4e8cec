using System.Collections.Concurrent;
using Cake.Core.Diagnostics;

namespace Build.Reporting;

/// <summary>What each task did, in one line: shown at once, and again in the table at the end.</summary>
public sealed class Journal(ICakeLog log)
{
    private readonly ConcurrentDictionary<string, string> lines = new(StringComparer.Ordinal);

    /// <summary>Notes what a task did.</summary>
    public void Done(string task, string line)
    {
        lines[task] = line;
        log.Information(line.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }

    /// <summary>What the task did; empty when it said nothing.</summary>
    public string Of(string task) => lines.GetValueOrDefault(task, "");
}

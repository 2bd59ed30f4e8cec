using System.Collections.Concurrent;
using Cake.Core.Diagnostics;

namespace Build.Reporting;

/// <summary>What the run tells: lines as they come, and of each task one line that the table at the end shows again.</summary>
public sealed class Journal(ICakeLog log)
{
    private readonly ConcurrentDictionary<string, string> done = new(StringComparer.Ordinal);

    /// <summary>Shows a line.</summary>
    public void Say(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        log.Information(line.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)); // Cake's logs take formats
    }

    /// <summary>Notes what a task did.</summary>
    public void Done(string task, string line)
    {
        done[task] = line;
        Say(line);
    }

    /// <summary>What the task did; empty when it said nothing.</summary>
    public string Of(string task) => done.GetValueOrDefault(task, "");
}

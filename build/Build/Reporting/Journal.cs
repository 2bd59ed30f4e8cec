using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cake.Core;
using Cake.Core.Diagnostics;

namespace Build.Reporting;

/// <summary>
/// What the run tells: lines as they come, and of each task one line that the table at the end shows again. With <c>--json</c>, stdout is
/// kept for the document, and lines go to stderr.
/// </summary>
public sealed class Journal(ICakeLog log, IConsole console, Parameters parameters)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly ConcurrentDictionary<string, string> done = new(StringComparer.Ordinal);

    /// <summary>Shows a line.</summary>
    public void Say(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (log.Verbosity < Verbosity.Normal)
            return;
        if (parameters.Json)
            console.WriteErrorLine("{0}", line);
        else
            console.WriteLine("{0}", line);
    }

    /// <summary>Shows lines.</summary>
    public void Say(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        foreach (var line in lines)
            Say(line);
    }

    /// <summary>Shows lines as they are read.</summary>
    public async Task SayAsync(IAsyncEnumerable<string> lines)
    {
        await foreach (var line in lines)
            Say(line);
    }

    /// <summary>Shows what was asked for: as a document, or as lines.</summary>
    public void Show<T>(T document, Func<T, IEnumerable<string>> lines)
        where T : IDocument
    {
        ArgumentNullException.ThrowIfNull(lines);
        HasShown = true;
        if (parameters.Json)
            console.WriteLine("{0}", JsonSerializer.Serialize(document, Json));
        else
            Say(lines(document));
    }

    /// <summary>Whether a document, or its lines, were shown.</summary>
    public bool HasShown { get; private set; }

    /// <summary>Whether somebody watches on a terminal, so that lines can be drawn again in their place.</summary>
    public bool IsLive => !parameters.Json && parameters.HasTerminal && log.Verbosity >= Verbosity.Normal && !Console.IsOutputRedirected;

    /// <summary>Lines that are drawn again in their place.</summary>
    public LiveLines Live() => new(Console.Out, () => Console.WindowWidth);

    /// <summary>Notes what a task did.</summary>
    public void Done(string task, string line)
    {
        done[task] = line;
        Say(line);
    }

    /// <summary>What the task did; empty when it said nothing.</summary>
    public string Of(string task) => done.GetValueOrDefault(task, "");
}

using LocalAws.Kernel;

namespace LocalAws.Logs.Insights;

/// <summary>A log event as queries see it: its own fields, and those that are discovered in its message.</summary>
/// <param name="scope">Account of the group.</param>
/// <param name="group">Name of its group.</param>
/// <param name="stream">Name of its stream.</param>
internal sealed class LogRecord(Scope scope, string group, string stream, StoredEvent stored)
{
    private IReadOnlyDictionary<string, object?>? discovered;

    /// <summary>The fields that every event has.</summary>
    public static IReadOnlyList<string> SystemFields { get; } = ["@ingestionTime", "@log", "@logStream", "@message", "@timestamp"];

    public string Message => stored.Message;

    public long Time => stored.Position.Time;

    public EventPosition Position => stored.Position;

    /// <summary>The fields found in the message, by name.</summary>
    public IReadOnlyDictionary<string, object?> Discovered => discovered ??= DiscoveredFields.Of(group, stored.Message);

    /// <summary>What names the event to GetLogRecord.</summary>
    public string Pointer => Paging.Write($"{group}\n{stream}\n{stored.Position}");

    /// <summary>System fields by their names, then what is discovered; null when the event has no such field.</summary>
    public object? Field(string name) => name switch
    {
        "@message" => stored.Message,
        "@timestamp" => new Moment(Time),
        "@ingestionTime" => new Moment(stored.Ingested),
        "@logStream" => stream,
        "@log" => $"{scope.AccountId}:{group}",
        "@ptr" => Pointer,
        _ => Discovered.GetValueOrDefault(name),
    };

    /// <summary>The event that a pointer names, as group, stream and position; null when it is no pointer of ours.</summary>
    public static (string Group, string Stream, EventPosition Position)? TryReadPointer(string pointer) =>
        Paging.Read(pointer)?.Split('\n') is [var group, var stream, var digits] && EventPosition.TryParse(digits) is { } position ? (group, stream, position) : null;
}

using System.Text.Json;

namespace LocalAws.Logs.Insights;

/// <summary>A row on its way through a query: an event with what the commands made of it, or a group of <c>stats</c>.</summary>
/// <param name="record">Null behind <c>stats</c>.</param>
internal sealed class Row(LogRecord? record)
{
    private readonly Dictionary<string, object?> made = new(StringComparer.Ordinal);

    public LogRecord? Record => record;

    /// <summary>Results of the aggregates of <c>stats</c>, by slot.</summary>
    public IReadOnlyList<object?> Aggregates { get; init; } = [];

    /// <summary>A field's value; null when it is absent.</summary>
    public object? this[string name]
    {
        get => made.TryGetValue(name, out var value) ? value : Inside(name) ?? record?.Field(name);
        set => made[name] = value;
    }

    /// <summary>A place inside a structure that <c>jsonParse</c> made.</summary>
    private object? Inside(string name)
    {
        for (var dot = name.IndexOf('.'); dot > 0 && made.Count > 0; dot = name.IndexOf('.', dot + 1))
            if (made.TryGetValue(name[..dot], out var value) && value is JsonElement structure)
                return JsonFields.Find(structure, name[(dot + 1)..]);
        return null;
    }
}

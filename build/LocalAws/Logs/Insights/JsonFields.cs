using System.Text;
using System.Text.Json;

namespace LocalAws.Logs.Insights;

/// <summary>Fields of JSON in dotted names: <c>user.name</c>, <c>items.0.id</c>.</summary>
internal static class JsonFields
{
    /// <summary>So many fields of an event are discovered (CloudWatch Logs User Guide, "Fields in JSON logs").</summary>
    public const int Maximum = 200;

    /// <summary>Adds the fields of the JSON object that a text begins with; nothing when it is none.</summary>
    public static void AddTo(Dictionary<string, object?> fields, ReadOnlySpan<char> text)
    {
        if (Parse(text) is { } root)
            Flatten(fields, "", root);
    }

    /// <summary>The structure, or value, at a dotted place; null when there is none.</summary>
    public static object? Find(JsonElement root, string path)
    {
        foreach (var step in path.Split('.'))
        {
            if (root.ValueKind is JsonValueKind.Array && int.TryParse(step, out var index) && index >= 0 && index < root.GetArrayLength())
                root = root[index];
            else if (root.ValueKind is not JsonValueKind.Object || !root.TryGetProperty(step, out root))
                return null;
        }
        return ValueOf(root);
    }

    /// <summary>Text and numbers as they are written, truth, structures; null for null.</summary>
    public static object? ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Object or JsonValueKind.Array => element,
        _ => null,
    };

    /// <summary>The JSON value that a text begins with; null when it begins with none.</summary>
    public static JsonElement? Parse(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var reader = new Utf8JsonReader(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        try
        {
            return JsonElement.TryParseValue(ref reader, out var element) ? element : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Flatten(Dictionary<string, object?> fields, string name, JsonElement element)
    {
        if (element.ValueKind is JsonValueKind.Object)
            foreach (var property in element.EnumerateObject())
                Flatten(fields, name.Length == 0 ? Escaped(property.Name) : $"{name}.{property.Name}", property.Value);
        else if (element.ValueKind is JsonValueKind.Array)
            foreach (var (index, item) in element.EnumerateArray().Index())
                Flatten(fields, $"{name}.{index}", item);
        else if (fields.Count < Maximum && name.Length > 0 && ValueOf(element) is { } value)
            fields.TryAdd(name, value);
    }

    /// <summary>What begins with @ gets another one, so that it hides no field of CloudWatch Logs.</summary>
    private static string Escaped(string name) => name.StartsWith('@') ? "@" + name : name;
}

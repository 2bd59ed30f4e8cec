using System.Collections.Frozen;
using System.Text.Json;

namespace LocalAws.Http.Model;

/// <summary>Reads a model's shapes: first all names, then their contents, because shapes refer to each other.</summary>
internal static class ShapeReader
{
    public static Dictionary<string, ApiShape> Read(JsonElement shapes)
    {
        var byName = shapes.EnumerateObject().ToDictionary(shape => shape.Name, shape => new ApiShape(shape.Name), StringComparer.Ordinal);
        foreach (var shape in shapes.EnumerateObject())
            Fill(byName[shape.Name], shape.Value, byName);
        return byName;
    }

    public static (string? Prefix, string Uri)? Namespace(JsonElement element) => element.TryGetProperty("xmlNamespace", out var xml)
        ? xml.ValueKind == JsonValueKind.String ? (null, xml.GetString()!) : (ModelReader.Text(xml, "prefix"), ModelReader.Text(xml, "uri")!)
        : null;

    private static void Fill(ApiShape shape, JsonElement json, Dictionary<string, ApiShape> shapes)
    {
        shape.Kind = KindOf(ModelReader.Text(json, "type"));
        shape.Minimum = Number(json, "min");
        shape.Maximum = Number(json, "max");
        shape.PatternText = ModelReader.Text(json, "pattern");
        shape.Flattened = Flag(json, "flattened");
        shape.TimestampFormat = ModelReader.Text(json, "timestampFormat");
        shape.Payload = ModelReader.Text(json, "payload");
        shape.Streaming = Flag(json, "streaming");
        shape.Sensitive = Flag(json, "sensitive");
        shape.LocationName = ModelReader.Text(json, "locationName");
        shape.XmlNamespace = Namespace(json);
        if (json.TryGetProperty("enum", out var values))
            shape.Enum = [.. values.EnumerateArray().Select(value => value.GetString()!)];
        if (json.TryGetProperty("required", out var required))
            shape.Required = [.. required.EnumerateArray().Select(name => name.GetString()!)];
        if (json.TryGetProperty("members", out var members))
            shape.Members = members.EnumerateObject().Select(member => Member(member.Name, member.Value, shapes))
                .ToFrozenDictionary(member => member.Name, StringComparer.OrdinalIgnoreCase);
        if (json.TryGetProperty("member", out var element) || json.TryGetProperty("value", out element))
            shape.Element = Member(shape.Kind == ShapeKind.Map ? "value" : "member", element, shapes);
        if (json.TryGetProperty("key", out var key))
            shape.Key = Member("key", key, shapes);
        if (Flag(json, "exception"))
            FillError(shape, json);
    }

    private static void FillError(ApiShape shape, JsonElement json)
    {
        shape.ErrorCode = shape.Name;
        if (!json.TryGetProperty("error", out var error))
            return;
        shape.ErrorCode = ModelReader.Text(error, "code") ?? shape.Name;
        shape.ErrorStatus = error.TryGetProperty("httpStatusCode", out var status) ? status.GetInt32() : null;
    }

    private static ApiMember Member(string name, JsonElement json, Dictionary<string, ApiShape> shapes) =>
        new(name, shapes[ModelReader.Text(json, "shape")!])
        {
            Location = ModelReader.Text(json, "location"),
            LocationName = ModelReader.Text(json, "locationName"),
            QueryName = ModelReader.Text(json, "queryName"),
            Flattened = Flag(json, "flattened"),
            XmlAttribute = Flag(json, "xmlAttribute"),
            Streaming = Flag(json, "streaming"),
            XmlNamespace = Namespace(json),
        };

    private static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static double? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    private static ShapeKind KindOf(string? type) => type switch
    {
        "structure" => ShapeKind.Structure,
        "list" => ShapeKind.List,
        "map" => ShapeKind.Map,
        "integer" => ShapeKind.Integer,
        "long" => ShapeKind.Long,
        "double" or "float" => ShapeKind.Double,
        "boolean" => ShapeKind.Boolean,
        "timestamp" => ShapeKind.Timestamp,
        "blob" => ShapeKind.Blob,
        "string" or "character" => ShapeKind.String,
        _ => throw new ArgumentException($"Unknown type '{type}' in an API model."),
    };
}

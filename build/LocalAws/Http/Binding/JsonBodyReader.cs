using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LocalAws.Http.Model;
using LocalAws.Kernel;

namespace LocalAws.Http.Binding;

/// <summary>Turns a JSON body into the normal form. Members that the model does not know are left out, as AWS does.</summary>
internal static class JsonBodyReader
{
    public static JsonObject Read(ReadOnlyMemory<byte> body, ApiShape shape)
    {
        if (body.IsEmpty)
            return [];
        if (!Utf8.IsValid(body.Span))
            throw new AwsException("SerializationException", "The request body is not valid UTF-8.");
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body);
        }
        catch (JsonException exception)
        {
            throw new AwsException("SerializationException", $"The request body is not valid JSON: {exception.Message}");
        }
        using (document)
        {
            return document.RootElement.ValueKind is JsonValueKind.Object
                ? (JsonObject)Read(document.RootElement, shape, "")!
                : throw new AwsException("SerializationException", "The request body must be a JSON object.");
        }
    }

    private static JsonNode? Read(JsonElement json, ApiShape shape, string path)
    {
        if (json.ValueKind is JsonValueKind.Null)
            return null;
        return shape.Kind switch
        {
            ShapeKind.Structure => Structure(Expect(json, JsonValueKind.Object, path, "an object"), shape, path),
            ShapeKind.Map => Map(Expect(json, JsonValueKind.Object, path, "an object"), shape, path),
            ShapeKind.List => List(Expect(json, JsonValueKind.Array, path, "a list"), shape, path),
            ShapeKind.Boolean => json.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? JsonValue.Create(json.GetBoolean()) : throw Wrong(json, path, "a boolean"),
            ShapeKind.Integer or ShapeKind.Long or ShapeKind.Double => json.ValueKind is JsonValueKind.Number
                ? Number(json, shape, path) : throw Wrong(json, path, "a number"),
            ShapeKind.Timestamp => json.ValueKind is JsonValueKind.Number or JsonValueKind.String
                ? Scalar.Read(json.ToString(), shape, path) : throw Wrong(json, path, "a timestamp"),
            _ => Scalar.Read(Text(Expect(json, JsonValueKind.String, path, "a string"), path), shape, path),
        };
    }

    // A lone surrogate escape is valid JSON and no text.
    private static string Text(JsonElement json, string path)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Wrong(json, path, "valid text");
        }
    }

    private static JsonObject Structure(JsonElement json, ApiShape shape, string path)
    {
        var result = new JsonObject();
        foreach (var property in json.EnumerateObject())
        {
            var name = NameOf(property, path);
            if (!shape.Members.TryGetValue(name, out var member) && (member = shape.Members.Values.FirstOrDefault(each => each.LocationName == name)) is null)
                continue;
            if (member.WireName != name || Read(property.Value, member.Shape, Join(path, member.Name)) is not { } value)
                continue;
            result[member.Name] = value;
        }
        return result;
    }

    private static JsonObject Map(JsonElement json, ApiShape shape, string path)
    {
        var result = new JsonObject();
        foreach (var property in json.EnumerateObject())
        {
            var name = NameOf(property, path);
            if (Read(property.Value, shape.Element!.Shape, Join(path, name)) is { } value)
                result[name] = value;
        }
        return result;
    }

    private static JsonArray List(JsonElement json, ApiShape shape, string path)
    {
        var result = new JsonArray();
        // No list of these services is sparse: an element that is null is none (Smithy, "sparse trait").
        foreach (var element in json.EnumerateArray())
        {
            if (Read(element, shape.Element!.Shape, $"{path}.{result.Count + 1}.member") is { } value)
                result.Add(value);
        }
        return result;
    }

    private static string NameOf(JsonProperty property, string path)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            throw new AwsException("SerializationException", $"A name in '{path}' is not valid text.");
        }
    }

    private static JsonNode Number(JsonElement json, ApiShape shape, string path) => shape.Kind switch
    {
        ShapeKind.Double => Scalar.Read(json.GetRawText(), shape, path),
        _ when json.TryGetInt64(out var whole) => Scalar.Read(whole.ToString(System.Globalization.CultureInfo.InvariantCulture), shape, path),
        _ => throw Wrong(json, path, "an integer"),
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static JsonElement Expect(JsonElement json, JsonValueKind kind, string path, string expected) =>
        json.ValueKind == kind ? json : throw Wrong(json, path, expected);

    private static AwsException Wrong(JsonElement json, string path, string expected) => Scalar.Malformed(path, json.GetRawText(), expected);
}

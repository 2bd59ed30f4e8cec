using System.Text.Json;
using LocalAws.Http.Model;

namespace LocalAws.Http.Binding;

/// <summary>Writes the normal form as the JSON of awsJson and restJson: the model's casing, timestamps as seconds since 1970.</summary>
internal static class JsonBodyWriter
{
    public static byte[] Write(JsonElement normal, ApiShape shape)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Value(writer, normal, shape, shape.Name);
        return stream.ToArray();
    }

    private static void Value(Utf8JsonWriter writer, JsonElement value, ApiShape shape, string path)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Structure when value.ValueKind is JsonValueKind.Object:
                Structure(writer, value, shape, path);
                break;
            case ShapeKind.List when value.ValueKind is JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var element in value.EnumerateArray())
                    Value(writer, element, shape.Element!.Shape, path + "[]");
                writer.WriteEndArray();
                break;
            case ShapeKind.Map when value.ValueKind is JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var entry in value.EnumerateObject())
                {
                    writer.WritePropertyName(entry.Name);
                    Value(writer, entry.Value, shape.Element!.Shape, path + "{}");
                }
                writer.WriteEndObject();
                break;
            case ShapeKind.Timestamp when value.ValueKind is JsonValueKind.String:
                Timestamp(writer, value.GetDateTimeOffset(), shape);
                break;
            case ShapeKind.Structure or ShapeKind.List or ShapeKind.Map when value.ValueKind is not JsonValueKind.Null:
                throw new InvalidOperationException($"{path} is a {shape.Kind} in the API model, and was answered with a {value.ValueKind}.");
            default:
                value.WriteTo(writer);
                break;
        }
    }

    private static void Structure(Utf8JsonWriter writer, JsonElement value, ApiShape shape, string path)
    {
        writer.WriteStartObject();
        foreach (var property in value.EnumerateObject())
        {
            var member = ModelMember.Of(shape, property.Name, path);
            if (!member.InBody)
                continue;
            writer.WritePropertyName(member.WireName);
            Value(writer, property.Value, member.Shape, $"{path}.{member.Name}");
        }
        writer.WriteEndObject();
    }

    private static void Timestamp(Utf8JsonWriter writer, DateTimeOffset time, ApiShape shape)
    {
        if (shape.TimestampFormat is "iso8601")
            writer.WriteStringValue(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture));
        else
            writer.WriteNumberValue(time.ToUnixTimeMilliseconds() / 1000m);
    }
}

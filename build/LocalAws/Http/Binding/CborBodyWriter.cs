using System.Formats.Cbor;
using System.Text.Json;
using LocalAws.Http.Model;

namespace LocalAws.Http.Binding;

/// <summary>Writes the normal form as CBOR: timestamps under tag 1, blobs as bytes, numbers by their shape.</summary>
internal static class CborBodyWriter
{
    public static byte[] Write(JsonElement normal, ApiShape shape)
    {
        var writer = new CborWriter();
        Value(writer, normal, shape, shape.Name);
        return writer.Encode();
    }

    private static void Value(CborWriter writer, JsonElement value, ApiShape shape, string path)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Structure when value.ValueKind is JsonValueKind.Object:
                Structure(writer, value, shape, path);
                break;
            case ShapeKind.List when value.ValueKind is JsonValueKind.Array:
                writer.WriteStartArray(value.GetArrayLength());
                foreach (var element in value.EnumerateArray())
                    Value(writer, element, shape.Element!.Shape, path + "[]");
                writer.WriteEndArray();
                break;
            case ShapeKind.Map when value.ValueKind is JsonValueKind.Object:
                writer.WriteStartMap(null);
                foreach (var entry in value.EnumerateObject())
                {
                    writer.WriteTextString(entry.Name);
                    Value(writer, entry.Value, shape.Element!.Shape, path + "{}");
                }
                writer.WriteEndMap();
                break;
            case ShapeKind.Structure or ShapeKind.List or ShapeKind.Map when value.ValueKind is not JsonValueKind.Null:
                throw new InvalidOperationException($"{path} is a {shape.Kind} in the API model, and was answered with a {value.ValueKind}.");
            default:
                Scalar(writer, value, shape);
                break;
        }
    }

    private static void Structure(CborWriter writer, JsonElement value, ApiShape shape, string path)
    {
        writer.WriteStartMap(null);
        foreach (var property in value.EnumerateObject())
        {
            var member = ModelMember.Of(shape, property.Name, path);
            writer.WriteTextString(member.Name);
            Value(writer, property.Value, member.Shape, $"{path}.{member.Name}");
        }
        writer.WriteEndMap();
    }

    private static void Scalar(CborWriter writer, JsonElement value, ApiShape shape)
    {
        switch (shape.Kind)
        {
            case var _ when value.ValueKind is JsonValueKind.Null:
                writer.WriteNull();
                break;
            case ShapeKind.Timestamp:
                writer.WriteTag(CborTag.UnixTimeSeconds);
                writer.WriteDouble(value.GetDateTimeOffset().ToUnixTimeMilliseconds() / 1000d);
                break;
            case ShapeKind.Blob:
                writer.WriteByteString(value.GetBytesFromBase64());
                break;
            case ShapeKind.Boolean:
                writer.WriteBoolean(value.GetBoolean());
                break;
            case ShapeKind.Integer or ShapeKind.Long:
                writer.WriteInt64(value.GetInt64());
                break;
            case ShapeKind.Double:
                writer.WriteDouble(value.GetDouble());
                break;
            default:
                writer.WriteTextString(value.GetString()!);
                break;
        }
    }
}

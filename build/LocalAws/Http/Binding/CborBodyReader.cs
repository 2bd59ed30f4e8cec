using System.Formats.Cbor;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.Http.Binding;

/// <summary>Turns a CBOR body into the JSON that the same request would be: blobs as base64, timestamps as seconds since 1970.</summary>
internal static class CborBodyReader
{
    private const int MostLevels = 64;

    /// <exception cref="AwsException">SerializationException: it is no CBOR, or no map.</exception>
    public static JsonObject Read(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
            return [];
        try
        {
            return Value(new CborReader(body, CborConformanceMode.Lax), MostLevels) as JsonObject ?? throw Malformed("it must be a map");
        }
        catch (Exception exception) when (exception is CborContentException or InvalidOperationException or OverflowException)
        {
            throw Malformed(exception.Message);
        }
    }

    private static JsonNode? Value(CborReader reader, int levels)
    {
        if (levels == 0)
            throw Malformed($"it is nested more than {MostLevels} levels deep");
        switch (reader.PeekState())
        {
            case CborReaderState.StartMap:
                return Map(reader, levels);
            case CborReaderState.StartArray:
                return List(reader, levels);
            case CborReaderState.TextString or CborReaderState.StartIndefiniteLengthTextString:
                return reader.ReadTextString();
            case CborReaderState.ByteString or CborReaderState.StartIndefiniteLengthByteString:
                return Convert.ToBase64String(reader.ReadByteString());
            case CborReaderState.UnsignedInteger:
                return reader.ReadUInt64();
            case CborReaderState.NegativeInteger:
                return reader.ReadInt64();
            case CborReaderState.Boolean:
                return reader.ReadBoolean();
            case CborReaderState.HalfPrecisionFloat or CborReaderState.SinglePrecisionFloat or CborReaderState.DoublePrecisionFloat:
                var number = reader.ReadDouble();
                return double.IsFinite(number) ? number : throw Malformed($"{number} is no number that can be taken");
            case CborReaderState.Tag:
                reader.ReadTag(); // 1, before the seconds of a timestamp
                return Value(reader, levels - 1);
            default:
                reader.SkipValue(); // null and undefined
                return null;
        }
    }

    private static JsonObject Map(CborReader reader, int levels)
    {
        var map = new JsonObject();
        reader.ReadStartMap();
        while (reader.PeekState() != CborReaderState.EndMap)
        {
            var name = reader.ReadTextString();
            map[name] = Value(reader, levels - 1);
        }
        reader.ReadEndMap();
        return map;
    }

    private static JsonArray List(CborReader reader, int levels)
    {
        var list = new JsonArray();
        reader.ReadStartArray();
        while (reader.PeekState() != CborReaderState.EndArray)
            list.Add(Value(reader, levels - 1));
        reader.ReadEndArray();
        return list;
    }

    private static AwsException Malformed(string message) => new("SerializationException", $"The request body is not valid CBOR: {message}");
}

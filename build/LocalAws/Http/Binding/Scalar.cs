using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http.Model;
using LocalAws.Kernel;

namespace LocalAws.Http.Binding;

/// <summary>Single values as text: in forms, XML, URIs and headers.</summary>
internal static class Scalar
{
    /// <summary>Reads text as the shape says.</summary>
    /// <exception cref="AwsException">It is no such value.</exception>
    public static JsonNode Read(string text, ApiShape shape, string path) => shape.Kind switch
    {
        ShapeKind.String => JsonValue.Create(text),
        ShapeKind.Blob => JsonValue.Create(Base64(text, path)),
        ShapeKind.Boolean => text.ToUpperInvariant() switch
        {
            "TRUE" => JsonValue.Create(true),
            "FALSE" => JsonValue.Create(false),
            _ => throw Malformed(path, text, "true or false"),
        },
        ShapeKind.Integer => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number) : throw Malformed(path, text, "an integer"),
        ShapeKind.Long => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number) : throw Malformed(path, text, "an integer"),
        ShapeKind.Double => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? JsonValue.Create(number) : throw Malformed(path, text, "a number"),
        ShapeKind.Timestamp => Time(text) is { } time ? JsonValue.Create(time) : throw Malformed(path, text, "a timestamp"),
        _ => throw Malformed(path, text, "a " + shape.Kind),
    };

    /// <summary>Writes a value of the normal form as text.</summary>
    public static string Write(JsonElement value, ApiShape shape, string timestampFormat) => value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.String when shape.Kind is ShapeKind.Timestamp => Timestamp(value.GetDateTimeOffset(), shape.TimestampFormat ?? timestampFormat),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    /// <summary>An instant from seconds since 1970, ISO 8601 or RFC 1123; null when it is none of them.</summary>
    public static DateTimeOffset? Time(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
            return FromEpoch(seconds);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
    }

    /// <summary>Seconds since 1970 with fractions; null outside the years 1 to 9999.</summary>
    public static DateTimeOffset? FromEpoch(double seconds) =>
        seconds is > -62_135_596_800 and < 253_402_300_800 ? DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)) : null;

    public static AwsException Malformed(string path, string found, string expected) =>
        new("SerializationException", $"'{(found.Length > 100 ? found[..100] + "..." : found)}' at '{path}' is not {expected}.");

    private static string Timestamp(DateTimeOffset time, string format) => format switch
    {
        "rfc822" => time.UtcDateTime.ToString("R", CultureInfo.InvariantCulture),
        "unixTimestamp" => time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        _ => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
    };

    private static string Base64(string text, string path) =>
        Convert.TryFromBase64String(text, new byte[text.Length], out _) ? text : throw Malformed(path, text, "base64");
}

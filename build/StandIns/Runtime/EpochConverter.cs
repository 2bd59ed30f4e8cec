using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StandIns.Runtime;

/// <summary>Instants as seconds since 1970 with milliseconds; ISO 8601 is read too.</summary>
internal sealed class EpochConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType is JsonTokenType.Number
        ? DateTime.UnixEpoch.AddTicks((long)(reader.GetDecimal() * TimeSpan.TicksPerSecond))
        : DateTime.Parse(reader.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((decimal)Math.Floor((value.ToUniversalTime() - DateTime.UnixEpoch).TotalMilliseconds) / 1000m);
}

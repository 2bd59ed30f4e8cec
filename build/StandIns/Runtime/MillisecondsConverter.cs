using System.Text.Json;
using System.Text.Json.Serialization;

namespace StandIns.Runtime;

/// <summary>Instants as milliseconds since 1970, for the members of CloudWatch Logs that its package shows as dates.</summary>
internal sealed class MillisecondsConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTime.UnixEpoch.AddMilliseconds(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteNumberValue((value.ToUniversalTime() - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond);
}

using System.Text.Json.Serialization;
using StandIns.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class OutputLogEvent
{
    [JsonConverter(typeof(MillisecondsConverter))]
    public DateTime? Timestamp { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? Message { get; set; }

    [JsonConverter(typeof(MillisecondsConverter))]
    public DateTime? IngestionTime { get; set; }
}

using System.Text.Json.Serialization;
using StandIns.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class InputLogEvent
{
    /// <summary>Required.</summary>
    [JsonConverter(typeof(MillisecondsConverter))]
    public DateTime? Timestamp { get; set; }

    /// <summary>Required; at least 1 characters.</summary>
    public string? Message { get; set; }
}

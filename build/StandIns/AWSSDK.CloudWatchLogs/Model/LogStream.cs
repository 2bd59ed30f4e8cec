using System.Text.Json.Serialization;
using StandIns.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class LogStream
{
    /// <summary>1 to 512 characters.</summary>
    public string? LogStreamName { get; set; }

    [JsonConverter(typeof(MillisecondsConverter))]
    public DateTime? CreationTime { get; set; }

    [JsonConverter(typeof(MillisecondsConverter))]
    public DateTime? FirstEventTimestamp { get; set; }

    [JsonConverter(typeof(MillisecondsConverter))]
    public DateTime? LastEventTimestamp { get; set; }

    [JsonConverter(typeof(MillisecondsConverter))]
    public DateTime? LastIngestionTime { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? UploadSequenceToken { get; set; }

    public string? Arn { get; set; }

    [Obsolete("AWS has deprecated this member.")]
    public long? StoredBytes { get; set; }
}

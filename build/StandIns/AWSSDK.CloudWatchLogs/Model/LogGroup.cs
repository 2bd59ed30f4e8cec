using System.Text.Json.Serialization;
using StandIns.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class LogGroup
{
    /// <summary>1 to 512 characters.</summary>
    public string? LogGroupName { get; set; }

    [JsonConverter(typeof(MillisecondsConverter))]
    public DateTime? CreationTime { get; set; }

    public int? RetentionInDays { get; set; }

    public int? MetricFilterCount { get; set; }

    public string? Arn { get; set; }

    public long? StoredBytes { get; set; }

    /// <summary>At most 256 characters.</summary>
    public string? KmsKeyId { get; set; }

    public DataProtectionStatus? DataProtectionStatus { get; set; }

    public List<string>? InheritedProperties { get; set; }

    public LogGroupClass? LogGroupClass { get; set; }

    public string? LogGroupArn { get; set; }

    public bool? DeletionProtectionEnabled { get; set; }

    public bool? BearerTokenAuthenticationEnabled { get; set; }
}

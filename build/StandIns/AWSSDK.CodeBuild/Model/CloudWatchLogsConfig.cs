using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class CloudWatchLogsConfig : ExtensibleShape
{
    /// <summary>Required.</summary>
    public LogsConfigStatusType? Status { get; set; }

    public string? GroupName { get; set; }

    public string? StreamName { get; set; }
}

namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>CloudWatchLogsConfig</c>.</summary>
public partial class CloudWatchLogsConfig
{
    /// <summary>Required.</summary>
    public LogsConfigStatusType? Status { get; set; }

    public string? GroupName { get; set; }

    public string? StreamName { get; set; }
}

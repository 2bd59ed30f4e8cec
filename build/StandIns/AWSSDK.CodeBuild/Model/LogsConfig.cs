namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>LogsConfig</c>.</summary>
public partial class LogsConfig
{
    public CloudWatchLogsConfig? CloudWatchLogs { get; set; }

    public S3LogsConfig? S3Logs { get; set; }
}

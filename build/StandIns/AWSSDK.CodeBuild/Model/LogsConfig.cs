using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class LogsConfig : ExtensibleShape
{
    public CloudWatchLogsConfig? CloudWatchLogs { get; set; }

    public S3LogsConfig? S3Logs { get; set; }
}

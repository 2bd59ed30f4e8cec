using StandIns.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>Configuration of <see cref="AmazonCloudWatchLogsClient"/>.</summary>
public partial class AmazonCloudWatchLogsConfig() : StandInConfig(AmazonCloudWatchLogsClient.Facts)
{
}

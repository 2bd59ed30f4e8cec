using StandIns.Runtime;

namespace Amazon.CloudWatchLogs;

public partial class AmazonCloudWatchLogsConfig() : StandInConfig(AmazonCloudWatchLogsClient.Facts);

using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>Client of CloudWatch Logs. Each operation stands in the file of its name.</summary>
public partial interface IAmazonCloudWatchLogs : IAmazonService, IDisposable
{
}

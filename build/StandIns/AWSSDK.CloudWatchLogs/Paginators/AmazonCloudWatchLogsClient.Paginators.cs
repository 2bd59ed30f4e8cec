using Amazon.CloudWatchLogs.Model;

namespace Amazon.CloudWatchLogs;

public partial interface IAmazonCloudWatchLogs
{
    ICloudWatchLogsPaginatorFactory Paginators { get; }
}

public partial class AmazonCloudWatchLogsClient
{
    /// <inheritdoc/>
    public ICloudWatchLogsPaginatorFactory Paginators => new CloudWatchLogsPaginatorFactory(this);
}

using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>Base of the requests to CloudWatch Logs.</summary>
public partial class AmazonCloudWatchLogsRequest : AmazonWebServiceRequest;

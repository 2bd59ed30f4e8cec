using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>An error of CloudWatch Logs that has no class of its own, and the base of those that have.</summary>
public partial class AmazonCloudWatchLogsException : AmazonServiceException
{
    /// <summary>An error as it was answered.</summary>
    public AmazonCloudWatchLogsException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>An error with a message alone, for tests that throw it.</summary>
    public AmazonCloudWatchLogsException(string message)
        : base(message)
    {
    }
}

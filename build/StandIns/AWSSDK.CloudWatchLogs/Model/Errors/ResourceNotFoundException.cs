using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>CloudWatch Logs answered <c>ResourceNotFoundException</c>.</summary>
public partial class ResourceNotFoundException : AmazonCloudWatchLogsException
{
    /// <summary>The error as it was answered.</summary>
    public ResourceNotFoundException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public ResourceNotFoundException(string message)
        : base(message)
    {
    }
}

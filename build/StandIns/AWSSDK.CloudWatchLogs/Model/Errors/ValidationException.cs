using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>CloudWatch Logs answered <c>ValidationException</c>.</summary>
public partial class ValidationException : AmazonCloudWatchLogsException
{
    /// <summary>The error as it was answered.</summary>
    public ValidationException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public ValidationException(string message)
        : base(message)
    {
    }
}

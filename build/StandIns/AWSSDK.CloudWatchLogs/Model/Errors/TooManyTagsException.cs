using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>CloudWatch Logs answered <c>TooManyTagsException</c>.</summary>
public partial class TooManyTagsException : AmazonCloudWatchLogsException
{
    /// <summary>The error as it was answered.</summary>
    public TooManyTagsException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public TooManyTagsException(string message)
        : base(message)
    {
    }
}

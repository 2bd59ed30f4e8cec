using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class InvalidSequenceTokenException : AmazonCloudWatchLogsException
{
    public InvalidSequenceTokenException(string message)
        : base(message) { }

    public InvalidSequenceTokenException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidSequenceTokenException(Exception innerException)
        : base(innerException) { }

    public InvalidSequenceTokenException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidSequenceTokenException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? ExpectedSequenceToken { get; set; }
}

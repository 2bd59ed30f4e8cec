using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

public partial class UnrecognizedClientException : AmazonCloudWatchLogsException
{
    public UnrecognizedClientException(string message)
        : base(message) { }

    public UnrecognizedClientException(string message, Exception innerException)
        : base(message, innerException) { }

    public UnrecognizedClientException(Exception innerException)
        : base(innerException) { }

    public UnrecognizedClientException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public UnrecognizedClientException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

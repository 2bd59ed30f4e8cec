using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Error code <c>InvalidState</c>, HTTP 400.</summary>
public partial class InvalidStateException : AmazonSimpleNotificationServiceException
{
    public InvalidStateException(string message)
        : base(message) { }

    public InvalidStateException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidStateException(Exception innerException)
        : base(innerException) { }

    public InvalidStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidStateException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

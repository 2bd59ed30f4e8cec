using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService;

/// <summary>An error of SNS that has no class of its own, and the base of those that have.</summary>
public partial class AmazonSimpleNotificationServiceException : AmazonServiceException
{
    public AmazonSimpleNotificationServiceException(string message)
        : base(message) { }

    public AmazonSimpleNotificationServiceException(string message, Exception innerException)
        : base(message, innerException) { }

    public AmazonSimpleNotificationServiceException(Exception innerException)
        : base(innerException?.Message, innerException) { }

    public AmazonSimpleNotificationServiceException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AmazonSimpleNotificationServiceException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

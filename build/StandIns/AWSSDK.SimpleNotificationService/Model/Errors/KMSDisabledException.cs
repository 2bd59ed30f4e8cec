using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>SNS answered <c>KMSDisabled</c>.</summary>
public partial class KMSDisabledException : AmazonSimpleNotificationServiceException
{
    /// <summary>The error as it was answered.</summary>
    public KMSDisabledException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public KMSDisabledException(string message)
        : base(message)
    {
    }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>SNS answered <c>ConcurrentAccess</c>.</summary>
public partial class ConcurrentAccessException : AmazonSimpleNotificationServiceException
{
    /// <summary>The error as it was answered.</summary>
    public ConcurrentAccessException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public ConcurrentAccessException(string message)
        : base(message)
    {
    }
}

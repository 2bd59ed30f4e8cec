using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>SNS answered <c>InvalidSecurity</c>.</summary>
public partial class InvalidSecurityException : AmazonSimpleNotificationServiceException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidSecurityException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidSecurityException(string message)
        : base(message)
    {
    }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>SNS answered <c>InternalError</c>.</summary>
public partial class InternalErrorException : AmazonSimpleNotificationServiceException
{
    /// <summary>The error as it was answered.</summary>
    public InternalErrorException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InternalErrorException(string message)
        : base(message)
    {
    }
}

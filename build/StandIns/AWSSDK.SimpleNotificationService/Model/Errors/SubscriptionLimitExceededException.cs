using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>SNS answered <c>SubscriptionLimitExceeded</c>.</summary>
public partial class SubscriptionLimitExceededException : AmazonSimpleNotificationServiceException
{
    /// <summary>The error as it was answered.</summary>
    public SubscriptionLimitExceededException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public SubscriptionLimitExceededException(string message)
        : base(message)
    {
    }
}

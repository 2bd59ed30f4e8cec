using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>SNS answered <c>EndpointDisabled</c>.</summary>
public partial class EndpointDisabledException : AmazonSimpleNotificationServiceException
{
    /// <summary>The error as it was answered.</summary>
    public EndpointDisabledException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public EndpointDisabledException(string message)
        : base(message)
    {
    }
}

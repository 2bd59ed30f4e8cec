using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>SNS answered <c>ParameterValueInvalid</c>.</summary>
public partial class InvalidParameterValueException : AmazonSimpleNotificationServiceException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidParameterValueException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidParameterValueException(string message)
        : base(message)
    {
    }
}

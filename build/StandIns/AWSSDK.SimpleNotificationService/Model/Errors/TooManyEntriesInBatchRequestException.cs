using System.Net;
using Amazon.Runtime;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Error code <c>TooManyEntriesInBatchRequest</c>, HTTP 400.</summary>
public partial class TooManyEntriesInBatchRequestException : AmazonSimpleNotificationServiceException
{
    public TooManyEntriesInBatchRequestException(string message)
        : base(message) { }

    public TooManyEntriesInBatchRequestException(string message, Exception innerException)
        : base(message, innerException) { }

    public TooManyEntriesInBatchRequestException(Exception innerException)
        : base(innerException) { }

    public TooManyEntriesInBatchRequestException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TooManyEntriesInBatchRequestException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 502.</summary>
public partial class KMSInvalidStateException : AmazonLambdaException
{
    public KMSInvalidStateException(string message)
        : base(message) { }

    public KMSInvalidStateException(string message, Exception innerException)
        : base(message, innerException) { }

    public KMSInvalidStateException(Exception innerException)
        : base(innerException) { }

    public KMSInvalidStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public KMSInvalidStateException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 413.</summary>
public partial class SerializedRequestEntityTooLargeException : AmazonLambdaException
{
    public SerializedRequestEntityTooLargeException(string message)
        : base(message) { }

    public SerializedRequestEntityTooLargeException(string message, Exception innerException)
        : base(message, innerException) { }

    public SerializedRequestEntityTooLargeException(Exception innerException)
        : base(innerException) { }

    public SerializedRequestEntityTooLargeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public SerializedRequestEntityTooLargeException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 400.</summary>
public partial class RecursiveInvocationException : AmazonLambdaException
{
    public RecursiveInvocationException(string message)
        : base(message) { }

    public RecursiveInvocationException(string message, Exception innerException)
        : base(message, innerException) { }

    public RecursiveInvocationException(Exception innerException)
        : base(innerException) { }

    public RecursiveInvocationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RecursiveInvocationException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

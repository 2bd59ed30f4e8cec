using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 409.</summary>
public partial class SnapStartNotReadyException : AmazonLambdaException
{
    public SnapStartNotReadyException(string message)
        : base(message) { }

    public SnapStartNotReadyException(string message, Exception innerException)
        : base(message, innerException) { }

    public SnapStartNotReadyException(Exception innerException)
        : base(innerException) { }

    public SnapStartNotReadyException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public SnapStartNotReadyException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

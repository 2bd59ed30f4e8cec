using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 400.</summary>
public partial class InvalidCodeSignatureException : AmazonLambdaException
{
    public InvalidCodeSignatureException(string message)
        : base(message) { }

    public InvalidCodeSignatureException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidCodeSignatureException(Exception innerException)
        : base(innerException) { }

    public InvalidCodeSignatureException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidCodeSignatureException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

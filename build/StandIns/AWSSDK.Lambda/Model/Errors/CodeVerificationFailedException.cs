using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 400.</summary>
public partial class CodeVerificationFailedException : AmazonLambdaException
{
    public CodeVerificationFailedException(string message)
        : base(message) { }

    public CodeVerificationFailedException(string message, Exception innerException)
        : base(message, innerException) { }

    public CodeVerificationFailedException(Exception innerException)
        : base(innerException) { }

    public CodeVerificationFailedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public CodeVerificationFailedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 404.</summary>
public partial class CodeSigningConfigNotFoundException : AmazonLambdaException
{
    public CodeSigningConfigNotFoundException(string message)
        : base(message) { }

    public CodeSigningConfigNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public CodeSigningConfigNotFoundException(Exception innerException)
        : base(innerException) { }

    public CodeSigningConfigNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public CodeSigningConfigNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

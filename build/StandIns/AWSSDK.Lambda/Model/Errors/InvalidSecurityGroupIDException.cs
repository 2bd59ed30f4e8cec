using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 502.</summary>
public partial class InvalidSecurityGroupIDException : AmazonLambdaException
{
    public InvalidSecurityGroupIDException(string message)
        : base(message) { }

    public InvalidSecurityGroupIDException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidSecurityGroupIDException(Exception innerException)
        : base(innerException) { }

    public InvalidSecurityGroupIDException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidSecurityGroupIDException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

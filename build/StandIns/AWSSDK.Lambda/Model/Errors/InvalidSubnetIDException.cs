using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 502.</summary>
public partial class InvalidSubnetIDException : AmazonLambdaException
{
    public InvalidSubnetIDException(string message)
        : base(message) { }

    public InvalidSubnetIDException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidSubnetIDException(Exception innerException)
        : base(innerException) { }

    public InvalidSubnetIDException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidSubnetIDException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 400.</summary>
public partial class PolicyLengthExceededException : AmazonLambdaException
{
    public PolicyLengthExceededException(string message)
        : base(message) { }

    public PolicyLengthExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public PolicyLengthExceededException(Exception innerException)
        : base(innerException) { }

    public PolicyLengthExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PolicyLengthExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

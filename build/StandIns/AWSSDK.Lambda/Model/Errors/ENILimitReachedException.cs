using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 502.</summary>
public partial class ENILimitReachedException : AmazonLambdaException
{
    public ENILimitReachedException(string message)
        : base(message) { }

    public ENILimitReachedException(string message, Exception innerException)
        : base(message, innerException) { }

    public ENILimitReachedException(Exception innerException)
        : base(innerException) { }

    public ENILimitReachedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ENILimitReachedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

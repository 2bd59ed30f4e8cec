using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 502.</summary>
public partial class KMSNotFoundException : AmazonLambdaException
{
    public KMSNotFoundException(string message)
        : base(message) { }

    public KMSNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public KMSNotFoundException(Exception innerException)
        : base(innerException) { }

    public KMSNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public KMSNotFoundException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

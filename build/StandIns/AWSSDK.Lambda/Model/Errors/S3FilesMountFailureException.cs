using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 403.</summary>
public partial class S3FilesMountFailureException : AmazonLambdaException
{
    public S3FilesMountFailureException(string message)
        : base(message) { }

    public S3FilesMountFailureException(string message, Exception innerException)
        : base(message, innerException) { }

    public S3FilesMountFailureException(Exception innerException)
        : base(innerException) { }

    public S3FilesMountFailureException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public S3FilesMountFailureException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

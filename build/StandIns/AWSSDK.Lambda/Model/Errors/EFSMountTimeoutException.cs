using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 408.</summary>
public partial class EFSMountTimeoutException : AmazonLambdaException
{
    public EFSMountTimeoutException(string message)
        : base(message) { }

    public EFSMountTimeoutException(string message, Exception innerException)
        : base(message, innerException) { }

    public EFSMountTimeoutException(Exception innerException)
        : base(innerException) { }

    public EFSMountTimeoutException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public EFSMountTimeoutException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

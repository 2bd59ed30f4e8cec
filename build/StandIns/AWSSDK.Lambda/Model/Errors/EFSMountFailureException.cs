using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 403.</summary>
public partial class EFSMountFailureException : AmazonLambdaException
{
    public EFSMountFailureException(string message)
        : base(message) { }

    public EFSMountFailureException(string message, Exception innerException)
        : base(message, innerException) { }

    public EFSMountFailureException(Exception innerException)
        : base(innerException) { }

    public EFSMountFailureException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public EFSMountFailureException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 410.</summary>
public partial class EFSIOException : AmazonLambdaException
{
    public EFSIOException(string message)
        : base(message) { }

    public EFSIOException(string message, Exception innerException)
        : base(message, innerException) { }

    public EFSIOException(Exception innerException)
        : base(innerException) { }

    public EFSIOException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public EFSIOException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

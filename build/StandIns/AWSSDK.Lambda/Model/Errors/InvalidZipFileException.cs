using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 502.</summary>
public partial class InvalidZipFileException : AmazonLambdaException
{
    public InvalidZipFileException(string message)
        : base(message) { }

    public InvalidZipFileException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidZipFileException(Exception innerException)
        : base(innerException) { }

    public InvalidZipFileException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidZipFileException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

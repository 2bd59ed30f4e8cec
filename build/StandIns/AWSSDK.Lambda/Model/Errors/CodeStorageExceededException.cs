using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 400.</summary>
public partial class CodeStorageExceededException : AmazonLambdaException
{
    public CodeStorageExceededException(string message)
        : base(message) { }

    public CodeStorageExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public CodeStorageExceededException(Exception innerException)
        : base(innerException) { }

    public CodeStorageExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public CodeStorageExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

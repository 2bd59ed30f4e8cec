using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 415.</summary>
public partial class UnsupportedMediaTypeException : AmazonLambdaException
{
    public UnsupportedMediaTypeException(string message)
        : base(message) { }

    public UnsupportedMediaTypeException(string message, Exception innerException)
        : base(message, innerException) { }

    public UnsupportedMediaTypeException(Exception innerException)
        : base(innerException) { }

    public UnsupportedMediaTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public UnsupportedMediaTypeException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

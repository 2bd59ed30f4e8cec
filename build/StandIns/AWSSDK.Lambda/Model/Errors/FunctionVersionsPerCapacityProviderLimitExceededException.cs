using System.Net;
using Amazon.Runtime;

namespace Amazon.Lambda.Model;

/// <summary>HTTP 400.</summary>
public partial class FunctionVersionsPerCapacityProviderLimitExceededException : AmazonLambdaException
{
    public FunctionVersionsPerCapacityProviderLimitExceededException(string message)
        : base(message) { }

    public FunctionVersionsPerCapacityProviderLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public FunctionVersionsPerCapacityProviderLimitExceededException(Exception innerException)
        : base(innerException) { }

    public FunctionVersionsPerCapacityProviderLimitExceededException(
        string message, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public FunctionVersionsPerCapacityProviderLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string? Type { get; set; }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>InvalidInputException</c>.</summary>
public partial class InvalidInputException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidInputException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidInputException(string message)
        : base(message)
    {
    }
}

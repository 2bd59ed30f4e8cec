using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>InvalidEC2TagException</c>.</summary>
public partial class InvalidEC2TagException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidEC2TagException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidEC2TagException(string message)
        : base(message)
    {
    }
}

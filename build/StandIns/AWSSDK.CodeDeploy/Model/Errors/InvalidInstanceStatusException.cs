using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>InvalidInstanceStatusException</c>.</summary>
public partial class InvalidInstanceStatusException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidInstanceStatusException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidInstanceStatusException(string message)
        : base(message)
    {
    }
}

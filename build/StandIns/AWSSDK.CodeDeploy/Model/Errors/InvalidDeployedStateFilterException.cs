using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>InvalidDeployedStateFilterException</c>.</summary>
public partial class InvalidDeployedStateFilterException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidDeployedStateFilterException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidDeployedStateFilterException(string message)
        : base(message)
    {
    }
}

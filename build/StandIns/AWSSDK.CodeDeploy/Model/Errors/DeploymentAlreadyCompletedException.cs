using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>DeploymentAlreadyCompletedException</c>.</summary>
public partial class DeploymentAlreadyCompletedException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public DeploymentAlreadyCompletedException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public DeploymentAlreadyCompletedException(string message)
        : base(message)
    {
    }
}

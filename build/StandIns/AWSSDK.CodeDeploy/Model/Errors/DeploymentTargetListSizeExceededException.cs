using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>DeploymentTargetListSizeExceededException</c>.</summary>
public partial class DeploymentTargetListSizeExceededException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public DeploymentTargetListSizeExceededException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public DeploymentTargetListSizeExceededException(string message)
        : base(message)
    {
    }
}

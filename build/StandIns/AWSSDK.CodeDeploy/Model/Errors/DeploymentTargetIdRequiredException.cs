using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentTargetIdRequiredException : AmazonCodeDeployException
{
    public DeploymentTargetIdRequiredException(string message)
        : base(message) { }

    public DeploymentTargetIdRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentTargetIdRequiredException(Exception innerException)
        : base(innerException) { }

    public DeploymentTargetIdRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentTargetIdRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

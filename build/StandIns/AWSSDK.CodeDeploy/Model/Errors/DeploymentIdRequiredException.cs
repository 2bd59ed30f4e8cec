using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentIdRequiredException : AmazonCodeDeployException
{
    public DeploymentIdRequiredException(string message)
        : base(message) { }

    public DeploymentIdRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentIdRequiredException(Exception innerException)
        : base(innerException) { }

    public DeploymentIdRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentIdRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

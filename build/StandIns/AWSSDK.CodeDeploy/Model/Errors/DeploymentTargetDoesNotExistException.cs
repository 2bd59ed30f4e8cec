using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentTargetDoesNotExistException : AmazonCodeDeployException
{
    public DeploymentTargetDoesNotExistException(string message)
        : base(message) { }

    public DeploymentTargetDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentTargetDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public DeploymentTargetDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentTargetDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

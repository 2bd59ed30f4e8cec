using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentAlreadyCompletedException : AmazonCodeDeployException
{
    public DeploymentAlreadyCompletedException(string message)
        : base(message) { }

    public DeploymentAlreadyCompletedException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentAlreadyCompletedException(Exception innerException)
        : base(innerException) { }

    public DeploymentAlreadyCompletedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentAlreadyCompletedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

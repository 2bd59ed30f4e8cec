using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentIsNotInReadyStateException : AmazonCodeDeployException
{
    public DeploymentIsNotInReadyStateException(string message)
        : base(message) { }

    public DeploymentIsNotInReadyStateException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentIsNotInReadyStateException(Exception innerException)
        : base(innerException) { }

    public DeploymentIsNotInReadyStateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentIsNotInReadyStateException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentConfigInUseException : AmazonCodeDeployException
{
    public DeploymentConfigInUseException(string message)
        : base(message) { }

    public DeploymentConfigInUseException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentConfigInUseException(Exception innerException)
        : base(innerException) { }

    public DeploymentConfigInUseException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentConfigInUseException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentConfigNameRequiredException : AmazonCodeDeployException
{
    public DeploymentConfigNameRequiredException(string message)
        : base(message) { }

    public DeploymentConfigNameRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentConfigNameRequiredException(Exception innerException)
        : base(innerException) { }

    public DeploymentConfigNameRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentConfigNameRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentConfigDoesNotExistException : AmazonCodeDeployException
{
    public DeploymentConfigDoesNotExistException(string message)
        : base(message) { }

    public DeploymentConfigDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentConfigDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public DeploymentConfigDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentConfigDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

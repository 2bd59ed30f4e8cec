using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentDoesNotExistException : AmazonCodeDeployException
{
    public DeploymentDoesNotExistException(string message)
        : base(message) { }

    public DeploymentDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public DeploymentDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentConfigAlreadyExistsException : AmazonCodeDeployException
{
    public DeploymentConfigAlreadyExistsException(string message)
        : base(message) { }

    public DeploymentConfigAlreadyExistsException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentConfigAlreadyExistsException(Exception innerException)
        : base(innerException) { }

    public DeploymentConfigAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentConfigAlreadyExistsException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

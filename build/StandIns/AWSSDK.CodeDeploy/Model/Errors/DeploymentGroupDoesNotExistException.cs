using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentGroupDoesNotExistException : AmazonCodeDeployException
{
    public DeploymentGroupDoesNotExistException(string message)
        : base(message) { }

    public DeploymentGroupDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentGroupDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public DeploymentGroupDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentGroupDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentGroupAlreadyExistsException : AmazonCodeDeployException
{
    public DeploymentGroupAlreadyExistsException(string message)
        : base(message) { }

    public DeploymentGroupAlreadyExistsException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentGroupAlreadyExistsException(Exception innerException)
        : base(innerException) { }

    public DeploymentGroupAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentGroupAlreadyExistsException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

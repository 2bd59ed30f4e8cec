using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentGroupNameRequiredException : AmazonCodeDeployException
{
    public DeploymentGroupNameRequiredException(string message)
        : base(message) { }

    public DeploymentGroupNameRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentGroupNameRequiredException(Exception innerException)
        : base(innerException) { }

    public DeploymentGroupNameRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentGroupNameRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

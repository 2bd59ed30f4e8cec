using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentTargetListSizeExceededException : AmazonCodeDeployException
{
    public DeploymentTargetListSizeExceededException(string message)
        : base(message) { }

    public DeploymentTargetListSizeExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentTargetListSizeExceededException(Exception innerException)
        : base(innerException) { }

    public DeploymentTargetListSizeExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentTargetListSizeExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

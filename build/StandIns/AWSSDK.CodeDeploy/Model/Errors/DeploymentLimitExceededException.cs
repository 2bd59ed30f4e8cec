using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentLimitExceededException : AmazonCodeDeployException
{
    public DeploymentLimitExceededException(string message)
        : base(message) { }

    public DeploymentLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentLimitExceededException(Exception innerException)
        : base(innerException) { }

    public DeploymentLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

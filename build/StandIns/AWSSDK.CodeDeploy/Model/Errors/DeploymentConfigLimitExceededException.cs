using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentConfigLimitExceededException : AmazonCodeDeployException
{
    public DeploymentConfigLimitExceededException(string message)
        : base(message) { }

    public DeploymentConfigLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentConfigLimitExceededException(Exception innerException)
        : base(innerException) { }

    public DeploymentConfigLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentConfigLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

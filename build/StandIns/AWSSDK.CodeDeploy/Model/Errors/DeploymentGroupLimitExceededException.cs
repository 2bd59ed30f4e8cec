using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentGroupLimitExceededException : AmazonCodeDeployException
{
    public DeploymentGroupLimitExceededException(string message)
        : base(message) { }

    public DeploymentGroupLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentGroupLimitExceededException(Exception innerException)
        : base(innerException) { }

    public DeploymentGroupLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentGroupLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidDeploymentTargetIdException : AmazonCodeDeployException
{
    public InvalidDeploymentTargetIdException(string message)
        : base(message) { }

    public InvalidDeploymentTargetIdException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidDeploymentTargetIdException(Exception innerException)
        : base(innerException) { }

    public InvalidDeploymentTargetIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidDeploymentTargetIdException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidDeploymentWaitTypeException : AmazonCodeDeployException
{
    public InvalidDeploymentWaitTypeException(string message)
        : base(message) { }

    public InvalidDeploymentWaitTypeException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidDeploymentWaitTypeException(Exception innerException)
        : base(innerException) { }

    public InvalidDeploymentWaitTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidDeploymentWaitTypeException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

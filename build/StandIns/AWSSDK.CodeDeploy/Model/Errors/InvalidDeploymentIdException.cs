using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidDeploymentIdException : AmazonCodeDeployException
{
    public InvalidDeploymentIdException(string message)
        : base(message) { }

    public InvalidDeploymentIdException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidDeploymentIdException(Exception innerException)
        : base(innerException) { }

    public InvalidDeploymentIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidDeploymentIdException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

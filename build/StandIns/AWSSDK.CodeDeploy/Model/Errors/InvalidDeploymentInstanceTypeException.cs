using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidDeploymentInstanceTypeException : AmazonCodeDeployException
{
    public InvalidDeploymentInstanceTypeException(string message)
        : base(message) { }

    public InvalidDeploymentInstanceTypeException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidDeploymentInstanceTypeException(Exception innerException)
        : base(innerException) { }

    public InvalidDeploymentInstanceTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidDeploymentInstanceTypeException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

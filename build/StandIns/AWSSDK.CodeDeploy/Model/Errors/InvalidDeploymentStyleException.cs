using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidDeploymentStyleException : AmazonCodeDeployException
{
    public InvalidDeploymentStyleException(string message)
        : base(message) { }

    public InvalidDeploymentStyleException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidDeploymentStyleException(Exception innerException)
        : base(innerException) { }

    public InvalidDeploymentStyleException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidDeploymentStyleException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidDeploymentStatusException : AmazonCodeDeployException
{
    public InvalidDeploymentStatusException(string message)
        : base(message) { }

    public InvalidDeploymentStatusException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidDeploymentStatusException(Exception innerException)
        : base(innerException) { }

    public InvalidDeploymentStatusException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidDeploymentStatusException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

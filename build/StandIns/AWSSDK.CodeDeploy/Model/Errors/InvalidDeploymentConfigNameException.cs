using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidDeploymentConfigNameException : AmazonCodeDeployException
{
    public InvalidDeploymentConfigNameException(string message)
        : base(message) { }

    public InvalidDeploymentConfigNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidDeploymentConfigNameException(Exception innerException)
        : base(innerException) { }

    public InvalidDeploymentConfigNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidDeploymentConfigNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidDeploymentGroupNameException : AmazonCodeDeployException
{
    public InvalidDeploymentGroupNameException(string message)
        : base(message) { }

    public InvalidDeploymentGroupNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidDeploymentGroupNameException(Exception innerException)
        : base(innerException) { }

    public InvalidDeploymentGroupNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidDeploymentGroupNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentNotStartedException : AmazonCodeDeployException
{
    public DeploymentNotStartedException(string message)
        : base(message) { }

    public DeploymentNotStartedException(string message, Exception innerException)
        : base(message, innerException) { }

    public DeploymentNotStartedException(Exception innerException)
        : base(innerException) { }

    public DeploymentNotStartedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DeploymentNotStartedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

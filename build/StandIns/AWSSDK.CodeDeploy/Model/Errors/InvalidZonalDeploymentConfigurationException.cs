using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidZonalDeploymentConfigurationException : AmazonCodeDeployException
{
    public InvalidZonalDeploymentConfigurationException(string message)
        : base(message) { }

    public InvalidZonalDeploymentConfigurationException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidZonalDeploymentConfigurationException(Exception innerException)
        : base(innerException) { }

    public InvalidZonalDeploymentConfigurationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidZonalDeploymentConfigurationException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

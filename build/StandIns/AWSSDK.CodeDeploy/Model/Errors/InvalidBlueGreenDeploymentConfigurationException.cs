using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidBlueGreenDeploymentConfigurationException : AmazonCodeDeployException
{
    public InvalidBlueGreenDeploymentConfigurationException(string message)
        : base(message) { }

    public InvalidBlueGreenDeploymentConfigurationException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidBlueGreenDeploymentConfigurationException(Exception innerException)
        : base(innerException) { }

    public InvalidBlueGreenDeploymentConfigurationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidBlueGreenDeploymentConfigurationException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>InvalidZonalDeploymentConfigurationException</c>.</summary>
public partial class InvalidZonalDeploymentConfigurationException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidZonalDeploymentConfigurationException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidZonalDeploymentConfigurationException(string message)
        : base(message)
    {
    }
}

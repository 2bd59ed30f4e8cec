using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidTrafficRoutingConfigurationException : AmazonCodeDeployException
{
    public InvalidTrafficRoutingConfigurationException(string message)
        : base(message) { }

    public InvalidTrafficRoutingConfigurationException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTrafficRoutingConfigurationException(Exception innerException)
        : base(innerException) { }

    public InvalidTrafficRoutingConfigurationException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTrafficRoutingConfigurationException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

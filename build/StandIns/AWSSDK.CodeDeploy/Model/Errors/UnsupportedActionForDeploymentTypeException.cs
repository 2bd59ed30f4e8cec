using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class UnsupportedActionForDeploymentTypeException : AmazonCodeDeployException
{
    public UnsupportedActionForDeploymentTypeException(string message)
        : base(message) { }

    public UnsupportedActionForDeploymentTypeException(string message, Exception innerException)
        : base(message, innerException) { }

    public UnsupportedActionForDeploymentTypeException(Exception innerException)
        : base(innerException) { }

    public UnsupportedActionForDeploymentTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public UnsupportedActionForDeploymentTypeException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidTargetInstancesException : AmazonCodeDeployException
{
    public InvalidTargetInstancesException(string message)
        : base(message) { }

    public InvalidTargetInstancesException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTargetInstancesException(Exception innerException)
        : base(innerException) { }

    public InvalidTargetInstancesException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTargetInstancesException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

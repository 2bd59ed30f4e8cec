using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidDeployedStateFilterException : AmazonCodeDeployException
{
    public InvalidDeployedStateFilterException(string message)
        : base(message) { }

    public InvalidDeployedStateFilterException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidDeployedStateFilterException(Exception innerException)
        : base(innerException) { }

    public InvalidDeployedStateFilterException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidDeployedStateFilterException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

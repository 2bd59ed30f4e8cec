using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidInstanceStatusException : AmazonCodeDeployException
{
    public InvalidInstanceStatusException(string message)
        : base(message) { }

    public InvalidInstanceStatusException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidInstanceStatusException(Exception innerException)
        : base(innerException) { }

    public InvalidInstanceStatusException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidInstanceStatusException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidECSServiceException : AmazonCodeDeployException
{
    public InvalidECSServiceException(string message)
        : base(message) { }

    public InvalidECSServiceException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidECSServiceException(Exception innerException)
        : base(innerException) { }

    public InvalidECSServiceException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidECSServiceException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

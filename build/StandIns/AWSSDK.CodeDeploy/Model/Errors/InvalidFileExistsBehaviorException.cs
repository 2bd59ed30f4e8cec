using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidFileExistsBehaviorException : AmazonCodeDeployException
{
    public InvalidFileExistsBehaviorException(string message)
        : base(message) { }

    public InvalidFileExistsBehaviorException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidFileExistsBehaviorException(Exception innerException)
        : base(innerException) { }

    public InvalidFileExistsBehaviorException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidFileExistsBehaviorException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

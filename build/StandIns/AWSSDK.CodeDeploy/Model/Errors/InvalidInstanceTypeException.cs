using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidInstanceTypeException : AmazonCodeDeployException
{
    public InvalidInstanceTypeException(string message)
        : base(message) { }

    public InvalidInstanceTypeException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidInstanceTypeException(Exception innerException)
        : base(innerException) { }

    public InvalidInstanceTypeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidInstanceTypeException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidInstanceNameException : AmazonCodeDeployException
{
    public InvalidInstanceNameException(string message)
        : base(message) { }

    public InvalidInstanceNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidInstanceNameException(Exception innerException)
        : base(innerException) { }

    public InvalidInstanceNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidInstanceNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

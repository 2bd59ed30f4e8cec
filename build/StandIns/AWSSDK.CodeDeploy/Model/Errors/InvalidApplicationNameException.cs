using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidApplicationNameException : AmazonCodeDeployException
{
    public InvalidApplicationNameException(string message)
        : base(message) { }

    public InvalidApplicationNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidApplicationNameException(Exception innerException)
        : base(innerException) { }

    public InvalidApplicationNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidApplicationNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

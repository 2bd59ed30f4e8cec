using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidTargetFilterNameException : AmazonCodeDeployException
{
    public InvalidTargetFilterNameException(string message)
        : base(message) { }

    public InvalidTargetFilterNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTargetFilterNameException(Exception innerException)
        : base(innerException) { }

    public InvalidTargetFilterNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTargetFilterNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

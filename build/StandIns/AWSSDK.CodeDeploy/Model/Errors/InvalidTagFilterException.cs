using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidTagFilterException : AmazonCodeDeployException
{
    public InvalidTagFilterException(string message)
        : base(message) { }

    public InvalidTagFilterException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTagFilterException(Exception innerException)
        : base(innerException) { }

    public InvalidTagFilterException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTagFilterException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidTagException : AmazonCodeDeployException
{
    public InvalidTagException(string message)
        : base(message) { }

    public InvalidTagException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTagException(Exception innerException)
        : base(innerException) { }

    public InvalidTagException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTagException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

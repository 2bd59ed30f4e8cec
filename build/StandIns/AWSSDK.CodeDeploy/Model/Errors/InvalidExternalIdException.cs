using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidExternalIdException : AmazonCodeDeployException
{
    public InvalidExternalIdException(string message)
        : base(message) { }

    public InvalidExternalIdException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidExternalIdException(Exception innerException)
        : base(innerException) { }

    public InvalidExternalIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidExternalIdException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

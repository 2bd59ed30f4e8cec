using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class RevisionDoesNotExistException : AmazonCodeDeployException
{
    public RevisionDoesNotExistException(string message)
        : base(message) { }

    public RevisionDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public RevisionDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public RevisionDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RevisionDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

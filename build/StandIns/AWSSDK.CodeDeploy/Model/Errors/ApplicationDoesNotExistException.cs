using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class ApplicationDoesNotExistException : AmazonCodeDeployException
{
    public ApplicationDoesNotExistException(string message)
        : base(message) { }

    public ApplicationDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public ApplicationDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public ApplicationDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ApplicationDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class ApplicationAlreadyExistsException : AmazonCodeDeployException
{
    public ApplicationAlreadyExistsException(string message)
        : base(message) { }

    public ApplicationAlreadyExistsException(string message, Exception innerException)
        : base(message, innerException) { }

    public ApplicationAlreadyExistsException(Exception innerException)
        : base(innerException) { }

    public ApplicationAlreadyExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ApplicationAlreadyExistsException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

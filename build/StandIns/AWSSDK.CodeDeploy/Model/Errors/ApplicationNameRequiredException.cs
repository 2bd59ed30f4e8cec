using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class ApplicationNameRequiredException : AmazonCodeDeployException
{
    public ApplicationNameRequiredException(string message)
        : base(message) { }

    public ApplicationNameRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public ApplicationNameRequiredException(Exception innerException)
        : base(innerException) { }

    public ApplicationNameRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ApplicationNameRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

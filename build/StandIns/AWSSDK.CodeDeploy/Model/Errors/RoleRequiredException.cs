using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class RoleRequiredException : AmazonCodeDeployException
{
    public RoleRequiredException(string message)
        : base(message) { }

    public RoleRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public RoleRequiredException(Exception innerException)
        : base(innerException) { }

    public RoleRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RoleRequiredException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

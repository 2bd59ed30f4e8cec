using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class ResourceArnRequiredException : AmazonCodeDeployException
{
    public ResourceArnRequiredException(string message)
        : base(message) { }

    public ResourceArnRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public ResourceArnRequiredException(Exception innerException)
        : base(innerException) { }

    public ResourceArnRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ResourceArnRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

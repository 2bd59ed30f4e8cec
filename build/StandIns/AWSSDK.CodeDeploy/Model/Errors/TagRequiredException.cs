using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class TagRequiredException : AmazonCodeDeployException
{
    public TagRequiredException(string message)
        : base(message) { }

    public TagRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public TagRequiredException(Exception innerException)
        : base(innerException) { }

    public TagRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public TagRequiredException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

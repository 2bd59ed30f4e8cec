using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class RevisionRequiredException : AmazonCodeDeployException
{
    public RevisionRequiredException(string message)
        : base(message) { }

    public RevisionRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public RevisionRequiredException(Exception innerException)
        : base(innerException) { }

    public RevisionRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RevisionRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

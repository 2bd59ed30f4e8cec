using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class IamUserArnRequiredException : AmazonCodeDeployException
{
    public IamUserArnRequiredException(string message)
        : base(message) { }

    public IamUserArnRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public IamUserArnRequiredException(Exception innerException)
        : base(innerException) { }

    public IamUserArnRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public IamUserArnRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

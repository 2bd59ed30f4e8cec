using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class IamArnRequiredException : AmazonCodeDeployException
{
    public IamArnRequiredException(string message)
        : base(message) { }

    public IamArnRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public IamArnRequiredException(Exception innerException)
        : base(innerException) { }

    public IamArnRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public IamArnRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

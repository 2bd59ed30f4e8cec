using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class LifecycleHookLimitExceededException : AmazonCodeDeployException
{
    public LifecycleHookLimitExceededException(string message)
        : base(message) { }

    public LifecycleHookLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public LifecycleHookLimitExceededException(Exception innerException)
        : base(innerException) { }

    public LifecycleHookLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public LifecycleHookLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

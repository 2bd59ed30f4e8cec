using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class LifecycleEventAlreadyCompletedException : AmazonCodeDeployException
{
    public LifecycleEventAlreadyCompletedException(string message)
        : base(message) { }

    public LifecycleEventAlreadyCompletedException(string message, Exception innerException)
        : base(message, innerException) { }

    public LifecycleEventAlreadyCompletedException(Exception innerException)
        : base(innerException) { }

    public LifecycleEventAlreadyCompletedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public LifecycleEventAlreadyCompletedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

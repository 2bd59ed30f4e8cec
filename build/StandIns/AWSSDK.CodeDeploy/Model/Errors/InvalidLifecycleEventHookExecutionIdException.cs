using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidLifecycleEventHookExecutionIdException : AmazonCodeDeployException
{
    public InvalidLifecycleEventHookExecutionIdException(string message)
        : base(message) { }

    public InvalidLifecycleEventHookExecutionIdException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidLifecycleEventHookExecutionIdException(Exception innerException)
        : base(innerException) { }

    public InvalidLifecycleEventHookExecutionIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidLifecycleEventHookExecutionIdException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

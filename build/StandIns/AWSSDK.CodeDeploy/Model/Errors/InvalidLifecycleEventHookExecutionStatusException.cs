using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class InvalidLifecycleEventHookExecutionStatusException : AmazonCodeDeployException
{
    public InvalidLifecycleEventHookExecutionStatusException(string message)
        : base(message) { }

    public InvalidLifecycleEventHookExecutionStatusException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidLifecycleEventHookExecutionStatusException(Exception innerException)
        : base(innerException) { }

    public InvalidLifecycleEventHookExecutionStatusException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidLifecycleEventHookExecutionStatusException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

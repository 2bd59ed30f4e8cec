using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>LifecycleEventAlreadyCompletedException</c>.</summary>
public partial class LifecycleEventAlreadyCompletedException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public LifecycleEventAlreadyCompletedException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public LifecycleEventAlreadyCompletedException(string message)
        : base(message)
    {
    }
}

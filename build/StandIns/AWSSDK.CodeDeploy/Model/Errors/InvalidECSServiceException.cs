using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>InvalidECSServiceException</c>.</summary>
public partial class InvalidECSServiceException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidECSServiceException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidECSServiceException(string message)
        : base(message)
    {
    }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>InvalidOperationException</c>.</summary>
public partial class InvalidOperationException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidOperationException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidOperationException(string message)
        : base(message)
    {
    }
}

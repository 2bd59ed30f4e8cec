using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>ApplicationAlreadyExistsException</c>.</summary>
public partial class ApplicationAlreadyExistsException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public ApplicationAlreadyExistsException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public ApplicationAlreadyExistsException(string message)
        : base(message)
    {
    }
}

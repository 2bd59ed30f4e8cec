using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy answered <c>InvalidSortByException</c>.</summary>
public partial class InvalidSortByException : AmazonCodeDeployException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidSortByException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidSortByException(string message)
        : base(message)
    {
    }
}

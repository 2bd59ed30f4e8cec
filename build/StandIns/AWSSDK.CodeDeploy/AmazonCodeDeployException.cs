using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>An error of CodeDeploy that has no class of its own, and the base of those that have.</summary>
public partial class AmazonCodeDeployException : AmazonServiceException
{
    /// <summary>An error as it was answered.</summary>
    public AmazonCodeDeployException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>An error with a message alone, for tests that throw it.</summary>
    public AmazonCodeDeployException(string message)
        : base(message)
    {
    }
}

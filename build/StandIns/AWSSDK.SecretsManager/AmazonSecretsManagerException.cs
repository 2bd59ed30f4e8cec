using System.Net;
using Amazon.Runtime;

namespace Amazon.SecretsManager;

/// <summary>An error of Secrets Manager that has no class of its own, and the base of those that have.</summary>
public partial class AmazonSecretsManagerException : AmazonServiceException
{
    /// <summary>An error as it was answered.</summary>
    public AmazonSecretsManagerException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>An error with a message alone, for tests that throw it.</summary>
    public AmazonSecretsManagerException(string message)
        : base(message)
    {
    }
}

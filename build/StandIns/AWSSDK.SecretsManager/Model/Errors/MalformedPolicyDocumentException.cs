using System.Net;
using Amazon.Runtime;

namespace Amazon.SecretsManager.Model;

/// <summary>Secrets Manager answered <c>MalformedPolicyDocumentException</c>.</summary>
public partial class MalformedPolicyDocumentException : AmazonSecretsManagerException
{
    /// <summary>The error as it was answered.</summary>
    public MalformedPolicyDocumentException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public MalformedPolicyDocumentException(string message)
        : base(message)
    {
    }
}

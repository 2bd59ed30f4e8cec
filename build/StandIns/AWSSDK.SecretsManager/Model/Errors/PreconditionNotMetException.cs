using System.Net;
using Amazon.Runtime;

namespace Amazon.SecretsManager.Model;

/// <summary>Secrets Manager answered <c>PreconditionNotMetException</c>.</summary>
public partial class PreconditionNotMetException : AmazonSecretsManagerException
{
    /// <summary>The error as it was answered.</summary>
    public PreconditionNotMetException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public PreconditionNotMetException(string message)
        : base(message)
    {
    }
}

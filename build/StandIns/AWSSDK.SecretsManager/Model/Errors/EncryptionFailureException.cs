using System.Net;
using Amazon.Runtime;

namespace Amazon.SecretsManager.Model;

/// <summary>Error code <c>EncryptionFailure</c>.</summary>
public partial class EncryptionFailureException : AmazonSecretsManagerException
{
    public EncryptionFailureException(string message)
        : base(message) { }

    public EncryptionFailureException(string message, Exception innerException)
        : base(message, innerException) { }

    public EncryptionFailureException(Exception innerException)
        : base(innerException) { }

    public EncryptionFailureException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public EncryptionFailureException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class EncryptionKeyUnavailableException : AmazonCodeCommitException
{
    public EncryptionKeyUnavailableException(string message)
        : base(message) { }

    public EncryptionKeyUnavailableException(string message, Exception innerException)
        : base(message, innerException) { }

    public EncryptionKeyUnavailableException(Exception innerException)
        : base(innerException) { }

    public EncryptionKeyUnavailableException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public EncryptionKeyUnavailableException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class EncryptionKeyAccessDeniedException : AmazonCodeCommitException
{
    public EncryptionKeyAccessDeniedException(string message)
        : base(message) { }

    public EncryptionKeyAccessDeniedException(string message, Exception innerException)
        : base(message, innerException) { }

    public EncryptionKeyAccessDeniedException(Exception innerException)
        : base(innerException) { }

    public EncryptionKeyAccessDeniedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public EncryptionKeyAccessDeniedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class EncryptionIntegrityChecksFailedException : AmazonCodeCommitException
{
    public EncryptionIntegrityChecksFailedException(string message)
        : base(message) { }

    public EncryptionIntegrityChecksFailedException(string message, Exception innerException)
        : base(message, innerException) { }

    public EncryptionIntegrityChecksFailedException(Exception innerException)
        : base(innerException) { }

    public EncryptionIntegrityChecksFailedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public EncryptionIntegrityChecksFailedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

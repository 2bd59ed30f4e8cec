using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class EncryptionKeyDisabledException : AmazonCodeCommitException
{
    public EncryptionKeyDisabledException(string message)
        : base(message) { }

    public EncryptionKeyDisabledException(string message, Exception innerException)
        : base(message, innerException) { }

    public EncryptionKeyDisabledException(Exception innerException)
        : base(innerException) { }

    public EncryptionKeyDisabledException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public EncryptionKeyDisabledException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

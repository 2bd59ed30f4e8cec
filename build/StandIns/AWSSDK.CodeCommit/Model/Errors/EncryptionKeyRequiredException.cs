using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class EncryptionKeyRequiredException : AmazonCodeCommitException
{
    public EncryptionKeyRequiredException(string message)
        : base(message) { }

    public EncryptionKeyRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public EncryptionKeyRequiredException(Exception innerException)
        : base(innerException) { }

    public EncryptionKeyRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public EncryptionKeyRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

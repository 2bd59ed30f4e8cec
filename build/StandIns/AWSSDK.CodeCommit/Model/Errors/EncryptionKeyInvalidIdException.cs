using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class EncryptionKeyInvalidIdException : AmazonCodeCommitException
{
    public EncryptionKeyInvalidIdException(string message)
        : base(message) { }

    public EncryptionKeyInvalidIdException(string message, Exception innerException)
        : base(message, innerException) { }

    public EncryptionKeyInvalidIdException(Exception innerException)
        : base(innerException) { }

    public EncryptionKeyInvalidIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public EncryptionKeyInvalidIdException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

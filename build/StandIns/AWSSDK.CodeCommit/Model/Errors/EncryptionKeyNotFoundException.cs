using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class EncryptionKeyNotFoundException : AmazonCodeCommitException
{
    public EncryptionKeyNotFoundException(string message)
        : base(message) { }

    public EncryptionKeyNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public EncryptionKeyNotFoundException(Exception innerException)
        : base(innerException) { }

    public EncryptionKeyNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public EncryptionKeyNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

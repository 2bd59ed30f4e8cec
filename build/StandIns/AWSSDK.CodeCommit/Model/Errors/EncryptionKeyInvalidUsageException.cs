using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class EncryptionKeyInvalidUsageException : AmazonCodeCommitException
{
    public EncryptionKeyInvalidUsageException(string message)
        : base(message) { }

    public EncryptionKeyInvalidUsageException(string message, Exception innerException)
        : base(message, innerException) { }

    public EncryptionKeyInvalidUsageException(Exception innerException)
        : base(innerException) { }

    public EncryptionKeyInvalidUsageException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public EncryptionKeyInvalidUsageException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

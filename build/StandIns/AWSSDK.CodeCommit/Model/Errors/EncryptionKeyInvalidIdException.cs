using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

/// <summary>CodeCommit answered <c>EncryptionKeyInvalidIdException</c>.</summary>
public partial class EncryptionKeyInvalidIdException : AmazonCodeCommitException
{
    /// <summary>The error as it was answered.</summary>
    public EncryptionKeyInvalidIdException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public EncryptionKeyInvalidIdException(string message)
        : base(message)
    {
    }
}

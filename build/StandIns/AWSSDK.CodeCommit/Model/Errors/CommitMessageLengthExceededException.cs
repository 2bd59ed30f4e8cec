using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class CommitMessageLengthExceededException : AmazonCodeCommitException
{
    public CommitMessageLengthExceededException(string message)
        : base(message) { }

    public CommitMessageLengthExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public CommitMessageLengthExceededException(Exception innerException)
        : base(innerException) { }

    public CommitMessageLengthExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public CommitMessageLengthExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

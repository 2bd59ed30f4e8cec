using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class CommitIdsLimitExceededException : AmazonCodeCommitException
{
    public CommitIdsLimitExceededException(string message)
        : base(message) { }

    public CommitIdsLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public CommitIdsLimitExceededException(Exception innerException)
        : base(innerException) { }

    public CommitIdsLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public CommitIdsLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class CommitIdsListRequiredException : AmazonCodeCommitException
{
    public CommitIdsListRequiredException(string message)
        : base(message) { }

    public CommitIdsListRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public CommitIdsListRequiredException(Exception innerException)
        : base(innerException) { }

    public CommitIdsListRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public CommitIdsListRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

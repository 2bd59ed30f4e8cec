using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class CommitRequiredException : AmazonCodeCommitException
{
    public CommitRequiredException(string message)
        : base(message) { }

    public CommitRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public CommitRequiredException(Exception innerException)
        : base(innerException) { }

    public CommitRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public CommitRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

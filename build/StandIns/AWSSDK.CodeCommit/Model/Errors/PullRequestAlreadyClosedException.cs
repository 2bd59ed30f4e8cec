using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class PullRequestAlreadyClosedException : AmazonCodeCommitException
{
    public PullRequestAlreadyClosedException(string message)
        : base(message) { }

    public PullRequestAlreadyClosedException(string message, Exception innerException)
        : base(message, innerException) { }

    public PullRequestAlreadyClosedException(Exception innerException)
        : base(innerException) { }

    public PullRequestAlreadyClosedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PullRequestAlreadyClosedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

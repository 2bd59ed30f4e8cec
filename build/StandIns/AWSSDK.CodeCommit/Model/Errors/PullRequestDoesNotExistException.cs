using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class PullRequestDoesNotExistException : AmazonCodeCommitException
{
    public PullRequestDoesNotExistException(string message)
        : base(message) { }

    public PullRequestDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public PullRequestDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public PullRequestDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PullRequestDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

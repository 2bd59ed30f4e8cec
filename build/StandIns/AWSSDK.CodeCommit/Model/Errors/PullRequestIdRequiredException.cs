using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class PullRequestIdRequiredException : AmazonCodeCommitException
{
    public PullRequestIdRequiredException(string message)
        : base(message) { }

    public PullRequestIdRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public PullRequestIdRequiredException(Exception innerException)
        : base(innerException) { }

    public PullRequestIdRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PullRequestIdRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class MaximumOpenPullRequestsExceededException : AmazonCodeCommitException
{
    public MaximumOpenPullRequestsExceededException(string message)
        : base(message) { }

    public MaximumOpenPullRequestsExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public MaximumOpenPullRequestsExceededException(Exception innerException)
        : base(innerException) { }

    public MaximumOpenPullRequestsExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public MaximumOpenPullRequestsExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

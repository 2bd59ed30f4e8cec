using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidPullRequestStatusException : AmazonCodeCommitException
{
    public InvalidPullRequestStatusException(string message)
        : base(message) { }

    public InvalidPullRequestStatusException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidPullRequestStatusException(Exception innerException)
        : base(innerException) { }

    public InvalidPullRequestStatusException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidPullRequestStatusException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidPullRequestIdException : AmazonCodeCommitException
{
    public InvalidPullRequestIdException(string message)
        : base(message) { }

    public InvalidPullRequestIdException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidPullRequestIdException(Exception innerException)
        : base(innerException) { }

    public InvalidPullRequestIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidPullRequestIdException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

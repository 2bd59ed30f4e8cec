using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryNotAssociatedWithPullRequestException : AmazonCodeCommitException
{
    public RepositoryNotAssociatedWithPullRequestException(string message)
        : base(message) { }

    public RepositoryNotAssociatedWithPullRequestException(string message, Exception innerException)
        : base(message, innerException) { }

    public RepositoryNotAssociatedWithPullRequestException(Exception innerException)
        : base(innerException) { }

    public RepositoryNotAssociatedWithPullRequestException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RepositoryNotAssociatedWithPullRequestException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

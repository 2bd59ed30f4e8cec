using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class MultipleRepositoriesInPullRequestException : AmazonCodeCommitException
{
    public MultipleRepositoriesInPullRequestException(string message)
        : base(message) { }

    public MultipleRepositoriesInPullRequestException(string message, Exception innerException)
        : base(message, innerException) { }

    public MultipleRepositoriesInPullRequestException(Exception innerException)
        : base(innerException) { }

    public MultipleRepositoriesInPullRequestException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public MultipleRepositoriesInPullRequestException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

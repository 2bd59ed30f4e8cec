using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryLimitExceededException : AmazonCodeCommitException
{
    public RepositoryLimitExceededException(string message)
        : base(message) { }

    public RepositoryLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public RepositoryLimitExceededException(Exception innerException)
        : base(innerException) { }

    public RepositoryLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RepositoryLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

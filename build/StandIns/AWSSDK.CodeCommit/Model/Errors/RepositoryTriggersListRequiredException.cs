using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryTriggersListRequiredException : AmazonCodeCommitException
{
    public RepositoryTriggersListRequiredException(string message)
        : base(message) { }

    public RepositoryTriggersListRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public RepositoryTriggersListRequiredException(Exception innerException)
        : base(innerException) { }

    public RepositoryTriggersListRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RepositoryTriggersListRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

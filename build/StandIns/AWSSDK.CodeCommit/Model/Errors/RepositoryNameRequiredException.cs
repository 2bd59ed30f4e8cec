using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryNameRequiredException : AmazonCodeCommitException
{
    public RepositoryNameRequiredException(string message)
        : base(message) { }

    public RepositoryNameRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public RepositoryNameRequiredException(Exception innerException)
        : base(innerException) { }

    public RepositoryNameRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RepositoryNameRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

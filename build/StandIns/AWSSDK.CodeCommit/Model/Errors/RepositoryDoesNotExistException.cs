using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryDoesNotExistException : AmazonCodeCommitException
{
    public RepositoryDoesNotExistException(string message)
        : base(message) { }

    public RepositoryDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public RepositoryDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public RepositoryDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RepositoryDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryNameExistsException : AmazonCodeCommitException
{
    public RepositoryNameExistsException(string message)
        : base(message) { }

    public RepositoryNameExistsException(string message, Exception innerException)
        : base(message, innerException) { }

    public RepositoryNameExistsException(Exception innerException)
        : base(innerException) { }

    public RepositoryNameExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RepositoryNameExistsException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

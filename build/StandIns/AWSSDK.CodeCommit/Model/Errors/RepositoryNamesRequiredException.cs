using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryNamesRequiredException : AmazonCodeCommitException
{
    public RepositoryNamesRequiredException(string message)
        : base(message) { }

    public RepositoryNamesRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public RepositoryNamesRequiredException(Exception innerException)
        : base(innerException) { }

    public RepositoryNamesRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RepositoryNamesRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class AuthorDoesNotExistException : AmazonCodeCommitException
{
    public AuthorDoesNotExistException(string message)
        : base(message) { }

    public AuthorDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public AuthorDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public AuthorDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AuthorDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

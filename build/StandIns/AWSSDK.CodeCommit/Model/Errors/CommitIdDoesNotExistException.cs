using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class CommitIdDoesNotExistException : AmazonCodeCommitException
{
    public CommitIdDoesNotExistException(string message)
        : base(message) { }

    public CommitIdDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public CommitIdDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public CommitIdDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public CommitIdDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

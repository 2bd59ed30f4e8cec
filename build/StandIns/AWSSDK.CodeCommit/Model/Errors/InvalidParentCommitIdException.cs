using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidParentCommitIdException : AmazonCodeCommitException
{
    public InvalidParentCommitIdException(string message)
        : base(message) { }

    public InvalidParentCommitIdException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidParentCommitIdException(Exception innerException)
        : base(innerException) { }

    public InvalidParentCommitIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidParentCommitIdException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidCommitIdException : AmazonCodeCommitException
{
    public InvalidCommitIdException(string message)
        : base(message) { }

    public InvalidCommitIdException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidCommitIdException(Exception innerException)
        : base(innerException) { }

    public InvalidCommitIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidCommitIdException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

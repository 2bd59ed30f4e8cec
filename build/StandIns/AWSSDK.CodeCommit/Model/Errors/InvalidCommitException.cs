using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidCommitException : AmazonCodeCommitException
{
    public InvalidCommitException(string message)
        : base(message) { }

    public InvalidCommitException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidCommitException(Exception innerException)
        : base(innerException) { }

    public InvalidCommitException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidCommitException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

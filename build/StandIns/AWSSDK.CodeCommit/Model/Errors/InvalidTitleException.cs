using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidTitleException : AmazonCodeCommitException
{
    public InvalidTitleException(string message)
        : base(message) { }

    public InvalidTitleException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidTitleException(Exception innerException)
        : base(innerException) { }

    public InvalidTitleException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidTitleException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

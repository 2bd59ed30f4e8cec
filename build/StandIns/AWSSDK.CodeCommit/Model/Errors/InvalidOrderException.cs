using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidOrderException : AmazonCodeCommitException
{
    public InvalidOrderException(string message)
        : base(message) { }

    public InvalidOrderException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidOrderException(Exception innerException)
        : base(innerException) { }

    public InvalidOrderException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidOrderException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

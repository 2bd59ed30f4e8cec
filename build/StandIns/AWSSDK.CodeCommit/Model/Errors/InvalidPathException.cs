using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidPathException : AmazonCodeCommitException
{
    public InvalidPathException(string message)
        : base(message) { }

    public InvalidPathException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidPathException(Exception innerException)
        : base(innerException) { }

    public InvalidPathException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidPathException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

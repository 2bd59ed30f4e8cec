using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class PathDoesNotExistException : AmazonCodeCommitException
{
    public PathDoesNotExistException(string message)
        : base(message) { }

    public PathDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public PathDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public PathDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PathDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

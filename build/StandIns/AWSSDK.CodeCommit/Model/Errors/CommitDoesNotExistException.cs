using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class CommitDoesNotExistException : AmazonCodeCommitException
{
    public CommitDoesNotExistException(string message)
        : base(message) { }

    public CommitDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public CommitDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public CommitDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public CommitDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

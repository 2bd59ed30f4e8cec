using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class ParentCommitDoesNotExistException : AmazonCodeCommitException
{
    public ParentCommitDoesNotExistException(string message)
        : base(message) { }

    public ParentCommitDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public ParentCommitDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public ParentCommitDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ParentCommitDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

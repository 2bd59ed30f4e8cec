using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class BranchDoesNotExistException : AmazonCodeCommitException
{
    public BranchDoesNotExistException(string message)
        : base(message) { }

    public BranchDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public BranchDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public BranchDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public BranchDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

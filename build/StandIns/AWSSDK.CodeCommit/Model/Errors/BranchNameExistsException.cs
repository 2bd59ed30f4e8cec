using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class BranchNameExistsException : AmazonCodeCommitException
{
    public BranchNameExistsException(string message)
        : base(message) { }

    public BranchNameExistsException(string message, Exception innerException)
        : base(message, innerException) { }

    public BranchNameExistsException(Exception innerException)
        : base(innerException) { }

    public BranchNameExistsException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public BranchNameExistsException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class BranchNameRequiredException : AmazonCodeCommitException
{
    public BranchNameRequiredException(string message)
        : base(message) { }

    public BranchNameRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public BranchNameRequiredException(Exception innerException)
        : base(innerException) { }

    public BranchNameRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public BranchNameRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

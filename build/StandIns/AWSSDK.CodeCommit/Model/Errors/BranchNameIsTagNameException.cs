using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class BranchNameIsTagNameException : AmazonCodeCommitException
{
    public BranchNameIsTagNameException(string message)
        : base(message) { }

    public BranchNameIsTagNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public BranchNameIsTagNameException(Exception innerException)
        : base(innerException) { }

    public BranchNameIsTagNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public BranchNameIsTagNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

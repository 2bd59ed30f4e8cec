using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidBranchNameException : AmazonCodeCommitException
{
    public InvalidBranchNameException(string message)
        : base(message) { }

    public InvalidBranchNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidBranchNameException(Exception innerException)
        : base(innerException) { }

    public InvalidBranchNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidBranchNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

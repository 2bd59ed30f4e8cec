using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidRepositoryTriggerBranchNameException : AmazonCodeCommitException
{
    public InvalidRepositoryTriggerBranchNameException(string message)
        : base(message) { }

    public InvalidRepositoryTriggerBranchNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidRepositoryTriggerBranchNameException(Exception innerException)
        : base(innerException) { }

    public InvalidRepositoryTriggerBranchNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidRepositoryTriggerBranchNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class RepositoryTriggerBranchNameListRequiredException : AmazonCodeCommitException
{
    public RepositoryTriggerBranchNameListRequiredException(string message)
        : base(message) { }

    public RepositoryTriggerBranchNameListRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public RepositoryTriggerBranchNameListRequiredException(Exception innerException)
        : base(innerException) { }

    public RepositoryTriggerBranchNameListRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public RepositoryTriggerBranchNameListRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class PullRequestApprovalRulesNotSatisfiedException : AmazonCodeCommitException
{
    public PullRequestApprovalRulesNotSatisfiedException(string message)
        : base(message) { }

    public PullRequestApprovalRulesNotSatisfiedException(string message, Exception innerException)
        : base(message, innerException) { }

    public PullRequestApprovalRulesNotSatisfiedException(Exception innerException)
        : base(innerException) { }

    public PullRequestApprovalRulesNotSatisfiedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PullRequestApprovalRulesNotSatisfiedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

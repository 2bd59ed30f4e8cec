using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class MaximumBranchesExceededException : AmazonCodeCommitException
{
    public MaximumBranchesExceededException(string message)
        : base(message) { }

    public MaximumBranchesExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public MaximumBranchesExceededException(Exception innerException)
        : base(innerException) { }

    public MaximumBranchesExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public MaximumBranchesExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class DefaultBranchCannotBeDeletedException : AmazonCodeCommitException
{
    public DefaultBranchCannotBeDeletedException(string message)
        : base(message) { }

    public DefaultBranchCannotBeDeletedException(string message, Exception innerException)
        : base(message, innerException) { }

    public DefaultBranchCannotBeDeletedException(Exception innerException)
        : base(innerException) { }

    public DefaultBranchCannotBeDeletedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DefaultBranchCannotBeDeletedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class CommitIdRequiredException : AmazonCodeCommitException
{
    public CommitIdRequiredException(string message)
        : base(message) { }

    public CommitIdRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public CommitIdRequiredException(Exception innerException)
        : base(innerException) { }

    public CommitIdRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public CommitIdRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

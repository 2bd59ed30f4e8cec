using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class ParentCommitIdRequiredException : AmazonCodeCommitException
{
    public ParentCommitIdRequiredException(string message)
        : base(message) { }

    public ParentCommitIdRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public ParentCommitIdRequiredException(Exception innerException)
        : base(innerException) { }

    public ParentCommitIdRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ParentCommitIdRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class FolderContentSizeLimitExceededException : AmazonCodeCommitException
{
    public FolderContentSizeLimitExceededException(string message)
        : base(message) { }

    public FolderContentSizeLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public FolderContentSizeLimitExceededException(Exception innerException)
        : base(innerException) { }

    public FolderContentSizeLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public FolderContentSizeLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

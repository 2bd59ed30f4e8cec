using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class FileContentSizeLimitExceededException : AmazonCodeCommitException
{
    public FileContentSizeLimitExceededException(string message)
        : base(message) { }

    public FileContentSizeLimitExceededException(string message, Exception innerException)
        : base(message, innerException) { }

    public FileContentSizeLimitExceededException(Exception innerException)
        : base(innerException) { }

    public FileContentSizeLimitExceededException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public FileContentSizeLimitExceededException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

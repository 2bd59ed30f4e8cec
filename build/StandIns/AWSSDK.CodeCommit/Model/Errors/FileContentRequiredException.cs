using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class FileContentRequiredException : AmazonCodeCommitException
{
    public FileContentRequiredException(string message)
        : base(message) { }

    public FileContentRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public FileContentRequiredException(Exception innerException)
        : base(innerException) { }

    public FileContentRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public FileContentRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

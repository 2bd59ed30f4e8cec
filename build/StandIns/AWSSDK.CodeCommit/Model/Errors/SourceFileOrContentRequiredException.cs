using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class SourceFileOrContentRequiredException : AmazonCodeCommitException
{
    public SourceFileOrContentRequiredException(string message)
        : base(message) { }

    public SourceFileOrContentRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public SourceFileOrContentRequiredException(Exception innerException)
        : base(innerException) { }

    public SourceFileOrContentRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public SourceFileOrContentRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

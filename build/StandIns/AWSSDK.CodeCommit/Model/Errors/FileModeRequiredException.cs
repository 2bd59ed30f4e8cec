using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class FileModeRequiredException : AmazonCodeCommitException
{
    public FileModeRequiredException(string message)
        : base(message) { }

    public FileModeRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public FileModeRequiredException(Exception innerException)
        : base(innerException) { }

    public FileModeRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public FileModeRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

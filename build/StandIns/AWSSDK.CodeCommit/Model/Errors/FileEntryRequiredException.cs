using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class FileEntryRequiredException : AmazonCodeCommitException
{
    public FileEntryRequiredException(string message)
        : base(message) { }

    public FileEntryRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public FileEntryRequiredException(Exception innerException)
        : base(innerException) { }

    public FileEntryRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public FileEntryRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class FolderDoesNotExistException : AmazonCodeCommitException
{
    public FolderDoesNotExistException(string message)
        : base(message) { }

    public FolderDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public FolderDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public FolderDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public FolderDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class FileDoesNotExistException : AmazonCodeCommitException
{
    public FileDoesNotExistException(string message)
        : base(message) { }

    public FileDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public FileDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public FileDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public FileDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

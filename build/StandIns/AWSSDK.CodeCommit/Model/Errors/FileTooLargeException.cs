using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class FileTooLargeException : AmazonCodeCommitException
{
    public FileTooLargeException(string message)
        : base(message) { }

    public FileTooLargeException(string message, Exception innerException)
        : base(message, innerException) { }

    public FileTooLargeException(Exception innerException)
        : base(innerException) { }

    public FileTooLargeException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public FileTooLargeException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

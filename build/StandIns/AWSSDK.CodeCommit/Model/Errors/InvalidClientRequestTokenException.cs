using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidClientRequestTokenException : AmazonCodeCommitException
{
    public InvalidClientRequestTokenException(string message)
        : base(message) { }

    public InvalidClientRequestTokenException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidClientRequestTokenException(Exception innerException)
        : base(innerException) { }

    public InvalidClientRequestTokenException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidClientRequestTokenException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

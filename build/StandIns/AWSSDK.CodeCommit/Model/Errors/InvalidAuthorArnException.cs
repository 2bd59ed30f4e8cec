using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidAuthorArnException : AmazonCodeCommitException
{
    public InvalidAuthorArnException(string message)
        : base(message) { }

    public InvalidAuthorArnException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidAuthorArnException(Exception innerException)
        : base(innerException) { }

    public InvalidAuthorArnException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidAuthorArnException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

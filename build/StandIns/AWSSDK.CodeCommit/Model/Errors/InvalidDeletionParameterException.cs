using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidDeletionParameterException : AmazonCodeCommitException
{
    public InvalidDeletionParameterException(string message)
        : base(message) { }

    public InvalidDeletionParameterException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidDeletionParameterException(Exception innerException)
        : base(innerException) { }

    public InvalidDeletionParameterException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidDeletionParameterException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

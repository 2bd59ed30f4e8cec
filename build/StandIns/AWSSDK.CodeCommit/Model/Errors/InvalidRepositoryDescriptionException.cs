using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidRepositoryDescriptionException : AmazonCodeCommitException
{
    public InvalidRepositoryDescriptionException(string message)
        : base(message) { }

    public InvalidRepositoryDescriptionException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidRepositoryDescriptionException(Exception innerException)
        : base(innerException) { }

    public InvalidRepositoryDescriptionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidRepositoryDescriptionException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

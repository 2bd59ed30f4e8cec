using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidDescriptionException : AmazonCodeCommitException
{
    public InvalidDescriptionException(string message)
        : base(message) { }

    public InvalidDescriptionException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidDescriptionException(Exception innerException)
        : base(innerException) { }

    public InvalidDescriptionException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidDescriptionException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

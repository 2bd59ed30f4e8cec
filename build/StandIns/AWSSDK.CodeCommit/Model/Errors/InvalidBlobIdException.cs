using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class InvalidBlobIdException : AmazonCodeCommitException
{
    public InvalidBlobIdException(string message)
        : base(message) { }

    public InvalidBlobIdException(string message, Exception innerException)
        : base(message, innerException) { }

    public InvalidBlobIdException(Exception innerException)
        : base(innerException) { }

    public InvalidBlobIdException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidBlobIdException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class ReferenceDoesNotExistException : AmazonCodeCommitException
{
    public ReferenceDoesNotExistException(string message)
        : base(message) { }

    public ReferenceDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public ReferenceDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public ReferenceDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ReferenceDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class BlobIdDoesNotExistException : AmazonCodeCommitException
{
    public BlobIdDoesNotExistException(string message)
        : base(message) { }

    public BlobIdDoesNotExistException(string message, Exception innerException)
        : base(message, innerException) { }

    public BlobIdDoesNotExistException(Exception innerException)
        : base(innerException) { }

    public BlobIdDoesNotExistException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public BlobIdDoesNotExistException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

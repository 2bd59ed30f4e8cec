using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class BlobIdRequiredException : AmazonCodeCommitException
{
    public BlobIdRequiredException(string message)
        : base(message) { }

    public BlobIdRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public BlobIdRequiredException(Exception innerException)
        : base(innerException) { }

    public BlobIdRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public BlobIdRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

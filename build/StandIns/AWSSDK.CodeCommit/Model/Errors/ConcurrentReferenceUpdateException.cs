using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class ConcurrentReferenceUpdateException : AmazonCodeCommitException
{
    public ConcurrentReferenceUpdateException(string message)
        : base(message) { }

    public ConcurrentReferenceUpdateException(string message, Exception innerException)
        : base(message, innerException) { }

    public ConcurrentReferenceUpdateException(Exception innerException)
        : base(innerException) { }

    public ConcurrentReferenceUpdateException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ConcurrentReferenceUpdateException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

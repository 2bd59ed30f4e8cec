using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class IdempotencyParameterMismatchException : AmazonCodeCommitException
{
    public IdempotencyParameterMismatchException(string message)
        : base(message) { }

    public IdempotencyParameterMismatchException(string message, Exception innerException)
        : base(message, innerException) { }

    public IdempotencyParameterMismatchException(Exception innerException)
        : base(innerException) { }

    public IdempotencyParameterMismatchException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public IdempotencyParameterMismatchException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class OperationNotAllowedException : AmazonCodeCommitException
{
    public OperationNotAllowedException(string message)
        : base(message) { }

    public OperationNotAllowedException(string message, Exception innerException)
        : base(message, innerException) { }

    public OperationNotAllowedException(Exception innerException)
        : base(innerException) { }

    public OperationNotAllowedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public OperationNotAllowedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

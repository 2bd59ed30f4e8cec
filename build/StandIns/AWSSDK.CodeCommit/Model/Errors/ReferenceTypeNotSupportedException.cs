using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class ReferenceTypeNotSupportedException : AmazonCodeCommitException
{
    public ReferenceTypeNotSupportedException(string message)
        : base(message) { }

    public ReferenceTypeNotSupportedException(string message, Exception innerException)
        : base(message, innerException) { }

    public ReferenceTypeNotSupportedException(Exception innerException)
        : base(innerException) { }

    public ReferenceTypeNotSupportedException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ReferenceTypeNotSupportedException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}

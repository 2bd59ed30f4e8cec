using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class ReferenceNameRequiredException : AmazonCodeCommitException
{
    public ReferenceNameRequiredException(string message)
        : base(message) { }

    public ReferenceNameRequiredException(string message, Exception innerException)
        : base(message, innerException) { }

    public ReferenceNameRequiredException(Exception innerException)
        : base(innerException) { }

    public ReferenceNameRequiredException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ReferenceNameRequiredException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
